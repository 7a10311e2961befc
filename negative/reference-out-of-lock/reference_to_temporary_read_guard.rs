// SPDX-License-Identifier: MIT
// Written `&*table.read().unwrap()`, Rust keeps the guard to the end of the block; for what a method lends it does not.
use std::ops::Deref;
use std::sync::RwLock;

fn main() {
    let table = RwLock::new(42);
    #[cfg(pitfall)]
    let value: &i32 = table.read().unwrap().deref();
    #[cfg(not(pitfall))]
    let guard = table.read().unwrap();
    #[cfg(not(pitfall))]
    let value: &i32 = guard.deref();
    assert_eq!(*value, 42);
}
