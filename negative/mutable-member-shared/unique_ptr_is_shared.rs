// SPDX-License-Identifier: MIT
// A const unique_ptr<int> lends a writable int: in Rust, a Box of a Cell.
#[cfg(pitfall)]
use std::cell::Cell;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Box::new(Cell::new(42)));
    #[cfg(pitfall)]
    let worker = thread::spawn(move || shared.get());
    #[cfg(not(pitfall))]
    let shared = Arc::new(Box::new(42));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || **shared);
    assert_eq!(worker.join().unwrap(), 42);
}
