// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: write() waits for ever, or panics.
use std::sync::RwLock;

fn main() {
    let table = RwLock::new(42);
    #[cfg(pitfall)]
    let reading = table.read().unwrap();
    #[cfg(pitfall)]
    assert_eq!(*reading, 42);
    let writing = table.write().unwrap();
    assert_eq!(*writing, 42);
}
