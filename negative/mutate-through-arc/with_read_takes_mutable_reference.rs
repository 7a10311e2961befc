// SPDX-License-Identifier: MIT
// with_read() is a read guard in Rust.
use std::sync::RwLock;

fn change(value: &mut i32) {
    *value = 42;
}

fn main() {
    let table = RwLock::new(1);
    #[cfg(pitfall)]
    let guard = table.read().unwrap();
    #[cfg(not(pitfall))]
    let mut guard = table.write().unwrap();
    change(&mut guard);
}
