// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = thread::scope(|s| {
        let local = 42;
        #[cfg(pitfall)]
        let worker = s.spawn(|| local);
        #[cfg(not(pitfall))]
        let worker = s.spawn(move || local);
        worker.join().unwrap()
    });
    assert_eq!(answer, 42);
}
