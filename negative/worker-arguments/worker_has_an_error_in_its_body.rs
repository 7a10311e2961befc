// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let count = thread::scope(|s| {
        #[cfg(pitfall)]
        let worker = s.spawn(|| numbers.sise());
        #[cfg(not(pitfall))]
        let worker = s.spawn(|| numbers.len());
        worker.join().unwrap()
    });
    assert_eq!(count, 3);
}
