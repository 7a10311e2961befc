// SPDX-License-Identifier: MIT
use std::sync::RwLock;

fn main() {
    let table = RwLock::new(1);
    #[cfg(pitfall)]
    let guard = table.read().unwrap();
    #[cfg(not(pitfall))]
    let mut guard = table.write().unwrap();
    *guard = 42;
}
