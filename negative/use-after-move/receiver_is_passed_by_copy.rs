// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn receive(receiver: mpsc::Receiver<i32>) -> i32 {
    receiver.recv().unwrap()
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    #[cfg(pitfall)]
    sender.send(42).unwrap();
    #[cfg(pitfall)]
    assert_eq!(receive(receiver), 42);
    let worker = thread::spawn(move || receive(receiver));
    assert_eq!(worker.join().unwrap(), 42);
}
