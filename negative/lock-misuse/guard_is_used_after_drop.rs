// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(42);
    let guard = count.lock().unwrap();
    #[cfg(pitfall)]
    drop(guard);
    let value = *guard;
    #[cfg(not(pitfall))]
    drop(guard);
    assert_eq!(value, 42);
}
