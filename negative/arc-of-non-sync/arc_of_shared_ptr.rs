// SPDX-License-Identifier: MIT
// A shared_ptr<int> is Rust's Rc<Cell<i32>>: shared, and writable through every owner.
#[cfg(pitfall)]
use std::cell::Cell;
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Rc::new(Cell::new(42)));
    #[cfg(pitfall)]
    let worker = thread::spawn(move || shared.get());
    #[cfg(not(pitfall))]
    let shared = Arc::new(42);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *shared);
    assert_eq!(worker.join().unwrap(), 42);
}
