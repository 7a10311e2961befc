// SPDX-License-Identifier: MIT
// Written `&*count.read().unwrap()`, Rust keeps the guard to the end of the block; for what a method lends it does not.
#[cfg(pitfall)]
use std::ops::Deref;
use std::sync::RwLock;
use std::thread;

fn main() {
    let count = RwLock::new(42);
    thread::scope(|s| {
        s.spawn(|| {
            #[cfg(pitfall)]
            let value = count.read().unwrap().deref();
            #[cfg(not(pitfall))]
            let value = *count.read().unwrap();
            value.to_string()
        });
    });
}
