// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = thread::scope(|s| {
        let local = 40;
        let other = 2;
        #[cfg(pitfall)]
        let worker = s.spawn(|| local + other);
        #[cfg(not(pitfall))]
        let worker = s.spawn(move || local + other);
        worker.join().unwrap()
    });
    assert_eq!(answer, 42);
}
