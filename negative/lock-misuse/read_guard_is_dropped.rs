// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::sync::RwLock;

fn main() {
    let count = RwLock::new(0);
    #[cfg(pitfall)]
    count.read().unwrap();
    #[cfg(not(pitfall))]
    let _guard = count.read().unwrap();
}
