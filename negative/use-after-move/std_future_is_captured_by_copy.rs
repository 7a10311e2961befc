// SPDX-License-Identifier: MIT
// Rust's standard library has no future of a promise; a channel for one value stands for it.
use std::sync::mpsc;
use std::thread;

fn main() {
    let (promise, future) = mpsc::sync_channel(1);
    promise.send(42).unwrap();
    let worker = thread::spawn(move || future.recv().unwrap());
    #[cfg(pitfall)]
    assert_eq!(future.recv(), Ok(42));
    assert_eq!(worker.join().unwrap(), 42);
}
