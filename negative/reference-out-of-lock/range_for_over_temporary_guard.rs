// SPDX-License-Identifier: MIT
// Rust's for loop keeps the guard until it ends: the same line is right here.
use std::sync::Mutex;

fn main() {
    let data = Mutex::new(vec![20, 22]);
    let mut total = 0;
    #[cfg(not(pitfall))]
    let guard = data.lock().unwrap();
    #[cfg(not(pitfall))]
    for value in guard.iter() {
        total += value;
    }
    #[cfg(pitfall)]
    for value in data.lock().unwrap().iter() {
        total += value;
    }
    assert_eq!(total, 42);
}
