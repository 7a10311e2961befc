// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::thread::{self, JoinHandle};

fn finish(worker: JoinHandle<i32>) -> thread::Result<i32> {
    worker.join()
}

fn main() {
    let worker = thread::spawn(|| 42);
    #[cfg(pitfall)]
    finish(worker);
    #[cfg(not(pitfall))]
    assert_eq!(finish(worker).unwrap(), 42);
}
