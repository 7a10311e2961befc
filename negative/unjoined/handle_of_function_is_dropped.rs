// SPDX-License-Identifier: MIT
// Rust's JoinHandle is not #[must_use]; a function that returns one can be.
// Lint: unused_must_use
use std::thread::{self, JoinHandle};

#[must_use]
fn start() -> JoinHandle<i32> {
    thread::spawn(|| 42)
}

fn main() {
    #[cfg(pitfall)]
    start();
    #[cfg(not(pitfall))]
    let worker = start();
    #[cfg(not(pitfall))]
    assert_eq!(worker.join().unwrap(), 42);
}
