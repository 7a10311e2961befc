// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    let out = sender.clone();
    let worker = thread::spawn(move || out.send(1).unwrap());
    #[cfg(not(pitfall))]
    drop(sender);
    assert_eq!(receiver.iter().sum::<i32>(), 1);
    worker.join().unwrap();
    #[cfg(pitfall)]
    drop(sender);
}
