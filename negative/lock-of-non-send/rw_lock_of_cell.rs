// SPDX-License-Identifier: MIT
use std::cell::Cell;
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;
#[cfg(pitfall)]
use std::sync::RwLock;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(RwLock::new(Cell::new(42)));
    #[cfg(pitfall)]
    let worker = thread::spawn(move || shared.read().unwrap().get());
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(Cell::new(42)));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || shared.lock().unwrap().get());
    assert_eq!(worker.join().unwrap(), 42);
}
