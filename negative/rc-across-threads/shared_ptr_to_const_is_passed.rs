// SPDX-License-Identifier: MIT
// A shared_ptr<const int> may have a writing twin: in Rust, an Arc of a Cell, read only here.
#[cfg(pitfall)]
use std::cell::Cell;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Cell::new(42));
    #[cfg(pitfall)]
    let worker = thread::spawn(move || shared.get());
    #[cfg(not(pitfall))]
    let shared = Arc::new(42);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *shared);
    assert_eq!(worker.join().unwrap(), 42);
}
