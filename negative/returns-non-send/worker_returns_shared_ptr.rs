// SPDX-License-Identifier: MIT
// A shared_ptr<int> is Rust's Arc<Cell<i32>>: shared, and writable through every owner.
#[cfg(pitfall)]
use std::cell::Cell;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| Arc::new(Cell::new(42)));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| Arc::new(42));
    assert!(worker.join().is_ok());
}
