// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: lock() waits for ever, or panics.
use std::sync::Mutex;

fn main() {
    let data = Mutex::new(vec![]);
    if let Ok(mut guard) = data.lock() {
        #[cfg(pitfall)]
        let mut again = data.lock().unwrap();
        #[cfg(pitfall)]
        again.push(42);
        guard.push(42);
    }
    drop(data);
}
