// SPDX-License-Identifier: MIT
// Rust's standard library has no promise; the only Sender of a channel for one value stands for it.
use std::sync::mpsc;
use std::thread;

fn main() {
    let (promise, future) = mpsc::sync_channel(1);
    let worker = thread::spawn(move || promise.send(42).unwrap());
    #[cfg(pitfall)]
    promise.send(43).unwrap();
    assert_eq!(future.recv(), Ok(42));
    worker.join().unwrap();
}
