// SPDX-License-Identifier: MIT
// Written `&mut *count.lock().unwrap()`, Rust keeps the guard to the end of the block; for what a method lends it does not.
use std::ops::DerefMut;
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(0);
    #[cfg(pitfall)]
    let value: &mut i32 = count.lock().unwrap().deref_mut();
    #[cfg(not(pitfall))]
    let mut guard = count.lock().unwrap();
    #[cfg(not(pitfall))]
    let value: &mut i32 = guard.deref_mut();
    *value += 42;
}
