// SPDX-License-Identifier: MIT
use std::thread;

fn grow(numbers: &mut Vec<i32>) {
    let all = &*numbers;
    thread::scope(|s| {
        s.spawn(|| all.len());
        #[cfg(pitfall)]
        numbers.push(4);
    });
    #[cfg(not(pitfall))]
    numbers.push(4);
}

fn main() {
    let mut numbers = vec![1, 2, 3];
    grow(&mut numbers);
    assert_eq!(numbers.len(), 4);
}
