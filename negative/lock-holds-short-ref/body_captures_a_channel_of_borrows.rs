// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    thread::scope(|_| {
        let numbers = vec![1, 2, 3];
        #[cfg(pitfall)]
        sender.send(&numbers).unwrap();
        #[cfg(not(pitfall))]
        sender.send(numbers.clone()).unwrap();
    });
    assert_eq!(receiver.recv().unwrap().len(), 3);
}
