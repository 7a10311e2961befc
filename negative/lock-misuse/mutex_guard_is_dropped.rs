// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(0);
    #[cfg(pitfall)]
    count.lock().unwrap();
    #[cfg(not(pitfall))]
    let _guard = count.lock().unwrap();
}
