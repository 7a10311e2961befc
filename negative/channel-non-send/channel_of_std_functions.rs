// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

#[cfg(pitfall)]
type Task = Box<dyn FnOnce() -> i32>;

#[cfg(not(pitfall))]
type Task = Box<dyn FnOnce() -> i32 + Send>;

fn main() {
    let (sender, receiver) = mpsc::channel::<Task>();
    let worker = thread::spawn(move || sender.send(Box::new(|| 42)).is_ok());
    assert_eq!(receiver.recv().unwrap()(), 42);
    assert!(worker.join().unwrap());
}
