// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::Cell;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Cell::new(42));
    #[cfg(not(pitfall))]
    let shared = Arc::new(42);
    let weak = Arc::downgrade(&shared);
    let worker = thread::spawn(move || weak.upgrade().is_some());
    assert!(worker.join().unwrap());
    drop(shared);
}
