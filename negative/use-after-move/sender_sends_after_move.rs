// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    #[cfg(pitfall)]
    let mine = sender;
    #[cfg(not(pitfall))]
    let mine = sender.clone();
    let worker = thread::spawn(move || mine.send(1));
    sender.send(2).unwrap();
    assert!(worker.join().unwrap().is_ok());
    assert_eq!(receiver.recv().unwrap() + receiver.recv().unwrap(), 3);
}
