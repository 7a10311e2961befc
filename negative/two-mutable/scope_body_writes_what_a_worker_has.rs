// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    let all = &mut numbers;
    thread::scope(|s| {
        #[cfg(not(pitfall))]
        all.push(4);
        s.spawn(move || all.push(5));
        #[cfg(pitfall)]
        all.push(4);
    });
    assert_eq!(numbers.len(), 5);
}
