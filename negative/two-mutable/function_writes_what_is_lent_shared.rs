// SPDX-License-Identifier: MIT
use std::thread;

fn append(numbers: &mut Vec<i32>) {
    numbers.push(4);
}

fn main() {
    let mut numbers = vec![1, 2, 3];
    #[cfg(pitfall)]
    let lent = &numbers;
    #[cfg(not(pitfall))]
    let lent = &mut numbers;
    thread::scope(|s| {
        s.spawn(|| append(lent));
    });
    numbers.clear();
}
