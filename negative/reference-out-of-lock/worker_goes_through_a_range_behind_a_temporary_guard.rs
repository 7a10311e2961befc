// SPDX-License-Identifier: MIT
// Rust's for loop keeps the guard until it ends: the same line is right here.
use std::sync::Mutex;
use std::thread;

fn main() {
    let numbers = Mutex::new(vec![1, 2, 3]);
    thread::scope(|s| {
        s.spawn(|| {
            #[cfg(not(pitfall))]
            let mut guard = numbers.lock().unwrap();
            #[cfg(not(pitfall))]
            for number in guard.iter_mut() {
                *number += 1;
            }
            #[cfg(pitfall)]
            for number in numbers.lock().unwrap().iter_mut() {
                *number += 1;
            }
        });
    });
    assert_eq!(numbers.into_inner().unwrap(), [2, 3, 4]);
}
