// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    #[cfg(not(pitfall))]
    let first = receiver.try_recv().unwrap_or(0);
    let worker = thread::spawn(move || receiver.recv().unwrap_or(0));
    #[cfg(pitfall)]
    let first = receiver.try_recv().unwrap_or(0);
    drop(sender);
    assert_eq!(first + worker.join().unwrap(), 42);
}
