// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: lock() waits for ever, or panics.
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(42);
    let guard = count.lock().unwrap();
    #[cfg(pitfall)]
    let again = *count.lock().unwrap();
    #[cfg(not(pitfall))]
    let again = *guard;
    assert_eq!(*guard, again);
}
