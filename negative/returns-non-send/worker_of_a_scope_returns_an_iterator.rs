// SPDX-License-Identifier: MIT
// A slice::Iter carries the lifetime of what it walks over, so Rust allows it.
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    thread::scope(|s| {
        #[cfg(pitfall)]
        let worker = s.spawn(|| numbers[1..].iter());
        #[cfg(pitfall)]
        let found = worker.join().unwrap().next();
        #[cfg(not(pitfall))]
        let worker = s.spawn(|| numbers.iter().position(|number| *number == 2));
        #[cfg(not(pitfall))]
        let found = worker.join().unwrap();
        assert!(found.is_some());
    });
}
