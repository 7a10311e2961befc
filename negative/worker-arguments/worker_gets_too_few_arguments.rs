// SPDX-License-Identifier: MIT
use std::thread;

fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| add(20));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| add(20, 22));
    assert_eq!(worker.join().unwrap(), 42);
}
