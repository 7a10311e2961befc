// SPDX-License-Identifier: MIT
// canary: no documented code
use std::thread;

fn main() {
    let answer = 42;
    #[cfg(pitfall)]
    let worker = thread::spawn(|| answer);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || answer);
    assert_eq!(worker.join().unwrap(), 42);
}
