// SPDX-License-Identifier: MIT
// A partial application is a closure in Rust.
use std::thread;

fn first(data: &[i32]) -> i32 {
    data[0]
}

fn main() {
    let data = vec![1, 2, 3];
    #[cfg(pitfall)]
    let bound = || first(&data);
    #[cfg(not(pitfall))]
    let bound = move || first(&data);
    let worker = thread::spawn(bound);
    assert_eq!(worker.join().unwrap(), 1);
}
