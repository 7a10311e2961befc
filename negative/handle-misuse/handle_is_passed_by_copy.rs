// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

fn finish(worker: JoinHandle<i32>) -> i32 {
    worker.join().unwrap()
}

fn main() {
    let worker = thread::spawn(|| 42);
    #[cfg(pitfall)]
    assert_eq!(finish(worker), 42);
    assert_eq!(finish(worker), 42);
}
