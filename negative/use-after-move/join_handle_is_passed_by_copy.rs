// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

fn finish(worker: JoinHandle<i32>) -> JoinHandle<i32> {
    thread::spawn(move || worker.join().unwrap())
}

fn main() {
    let first = thread::spawn(|| 42);
    let second = finish(first);
    #[cfg(pitfall)]
    assert_eq!(first.join().unwrap(), 42);
    assert_eq!(second.join().unwrap(), 42);
}
