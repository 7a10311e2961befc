// SPDX-License-Identifier: MIT
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let slot = Arc::new(Mutex::new(None));
    thread::scope(|_| {
        let numbers = vec![1, 2, 3];
        #[cfg(pitfall)]
        let value = &numbers;
        #[cfg(not(pitfall))]
        let value = numbers;
        *slot.lock().unwrap() = Some(value);
    });
    assert!(slot.lock().unwrap().is_some());
}
