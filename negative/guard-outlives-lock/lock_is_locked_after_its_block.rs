// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn main() {
    let lock: &Mutex<i32>;
    #[cfg(pitfall)]
    {
        let count = Mutex::new(42);
        lock = &count;
    }
    #[cfg(not(pitfall))]
    let count = Mutex::new(42);
    #[cfg(not(pitfall))]
    {
        lock = &count;
    }
    assert_eq!(*lock.lock().unwrap(), 42);
}
