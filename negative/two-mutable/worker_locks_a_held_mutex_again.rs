// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: lock() waits for ever, or panics.
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(40);
    thread::scope(|s| {
        s.spawn(|| {
            let mut guard = count.lock().unwrap();
            *guard += 1;
            #[cfg(pitfall)]
            let mut guard = count.lock().unwrap();
            *guard += 1;
        });
    });
}
