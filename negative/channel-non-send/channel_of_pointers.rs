// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let (sender, receiver) = mpsc::channel::<*mut i32>();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || sender.send(Box::into_raw(Box::new(42))).is_ok());
    #[cfg(not(pitfall))]
    let (sender, receiver) = mpsc::channel::<Box<i32>>();
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || sender.send(Box::new(42)).is_ok());
    assert!(receiver.recv().is_ok() && worker.join().unwrap());
}
