// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let factor = 2;
    #[cfg(pitfall)]
    let worker = thread::spawn(|| factor * 21);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || factor * 21);
    assert_eq!(worker.join().unwrap(), 42);
}
