// SPDX-License-Identifier: MIT
use std::thread;

fn body(all: &Vec<i32>) -> usize {
    thread::scope(|s| s.spawn(|| all.len()).join().unwrap())
}

fn main() {
    let numbers = vec![1, 2, 3];
    #[cfg(pitfall)]
    let size = body(numbers);
    #[cfg(not(pitfall))]
    let size = body(&numbers);
    assert_eq!(size, 3);
}
