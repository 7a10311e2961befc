// SPDX-License-Identifier: MIT
// Written `&mut *count.lock().unwrap()`, Rust keeps the guard to the end of the block; for what a method lends it does not.
use std::ops::DerefMut;
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(41);
    thread::scope(|s| {
        s.spawn(|| {
            #[cfg(pitfall)]
            let value = count.lock().unwrap().deref_mut();
            #[cfg(not(pitfall))]
            let mut guard = count.lock().unwrap();
            #[cfg(not(pitfall))]
            let value = guard.deref_mut();
            *value += 1;
        });
    });
}
