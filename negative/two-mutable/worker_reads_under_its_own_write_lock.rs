// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: read() waits for ever, or panics.
use std::sync::RwLock;
use std::thread;

fn main() {
    let count = RwLock::new(41);
    thread::scope(|s| {
        s.spawn(|| {
            let mut writer = count.write().unwrap();
            *writer += 1;
            #[cfg(pitfall)]
            let reader = count.read().unwrap();
            #[cfg(not(pitfall))]
            let reader = writer;
            *reader
        });
    });
}
