// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(42);
    let guard = count.lock().unwrap();
    drop(guard);
    #[cfg(pitfall)]
    drop(guard);
}
