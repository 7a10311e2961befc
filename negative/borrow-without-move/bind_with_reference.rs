// SPDX-License-Identifier: MIT
// A bound function is a closure in Rust.
use std::thread;

fn first(data: &[i32]) -> i32 {
    data[0]
}

fn main() {
    let data = vec![1, 2, 3];
    #[cfg(pitfall)]
    let worker = thread::spawn(|| first(&data));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || first(&data));
    assert_eq!(worker.join().unwrap(), 1);
}
