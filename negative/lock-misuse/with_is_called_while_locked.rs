// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: lock() waits for ever, or panics.
use std::sync::Mutex;

fn with<R>(count: &Mutex<i32>, f: impl FnOnce(&mut i32) -> R) -> R {
    f(&mut count.lock().unwrap())
}

fn main() {
    let count = Mutex::new(42);
    let guard = count.lock().unwrap();
    #[cfg(not(pitfall))]
    drop(guard);
    assert_eq!(with(&count, |value| *value), 42);
    #[cfg(pitfall)]
    drop(guard);
}
