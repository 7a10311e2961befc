// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: lock() waits for ever, or panics.
use std::sync::Mutex;
use std::thread;

fn with<R>(count: &Mutex<i32>, f: impl FnOnce(&mut i32) -> R) -> R {
    f(&mut count.lock().unwrap())
}

fn main() {
    let count = Mutex::new(40);
    thread::scope(|s| {
        s.spawn(|| {
            let mut guard = count.lock().unwrap();
            *guard += 1;
            #[cfg(not(pitfall))]
            drop(guard);
            with(&count, |value| *value += 1);
        });
    });
}
