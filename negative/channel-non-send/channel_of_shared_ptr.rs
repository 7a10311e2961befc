// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::Cell;
use std::sync::mpsc;
#[cfg(pitfall)]
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let (sender, receiver) = mpsc::channel::<Arc<Cell<i32>>>();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || sender.send(Arc::new(Cell::new(42))).is_ok());
    #[cfg(not(pitfall))]
    let (sender, receiver) = mpsc::channel::<Box<i32>>();
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || sender.send(Box::new(42)).is_ok());
    assert!(receiver.recv().is_ok() && worker.join().unwrap());
}
