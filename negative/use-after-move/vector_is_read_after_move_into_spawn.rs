// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    #[cfg(not(pitfall))]
    let left = numbers.len();
    let worker = thread::spawn(move || numbers.len());
    #[cfg(pitfall)]
    let left = numbers.len();
    assert_eq!(worker.join().unwrap(), left);
}
