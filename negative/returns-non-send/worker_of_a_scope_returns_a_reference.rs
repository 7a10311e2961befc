// SPDX-License-Identifier: MIT
// Rust sees how long the reference holds, and allows it.
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    thread::scope(|s| {
        #[cfg(pitfall)]
        let worker = s.spawn(|| &numbers[0]);
        #[cfg(not(pitfall))]
        let worker = s.spawn(|| numbers[0]);
        assert_eq!(worker.join().unwrap().to_string(), "1");
    });
}
