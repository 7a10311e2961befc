// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    let worker = thread::spawn(move || receiver.recv().unwrap());
    #[cfg(pitfall)]
    assert_eq!(receiver.recv(), Ok(42));
    assert_eq!(worker.join().unwrap(), 42);
}
