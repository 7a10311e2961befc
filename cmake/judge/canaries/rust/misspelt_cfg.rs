// SPDX-License-Identifier: MIT
// canary: the right form is refused
use std::thread;

fn main() {
    let answer = 42;
    #[cfg(pitfal)]
    let worker = thread::spawn(|| answer);
    #[cfg(not(pitfal))]
    let worker = thread::spawn(move || answer);
    assert_eq!(worker.join().unwrap(), 42);
}
