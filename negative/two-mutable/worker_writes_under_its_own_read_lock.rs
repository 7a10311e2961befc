// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: write() waits for ever, or panics.
use std::sync::RwLock;
use std::thread;

fn main() {
    let count = RwLock::new(41);
    thread::scope(|s| {
        s.spawn(|| {
            let reader = count.read().unwrap();
            let value = *reader;
            #[cfg(not(pitfall))]
            drop(reader);
            *count.write().unwrap() = value + 1;
        });
    });
}
