// SPDX-License-Identifier: MIT
// Written `&mut *table.write().unwrap()`, Rust keeps the guard to the end of the block; for what a method lends it does not.
use std::ops::DerefMut;
use std::sync::RwLock;

fn main() {
    let table = RwLock::new(0);
    #[cfg(pitfall)]
    let value: &mut i32 = table.write().unwrap().deref_mut();
    #[cfg(not(pitfall))]
    let mut guard = table.write().unwrap();
    #[cfg(not(pitfall))]
    let value: &mut i32 = guard.deref_mut();
    *value = 42;
}
