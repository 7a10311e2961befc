// SPDX-License-Identifier: MIT
// canary: refused for another reason
use std::thread;

fn main() {
    let answer = 42;
    #[cfg(pitfall)]
    let worker = thread::spawn(|| answer);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || answer);
    assert_eq!(worker.join().unwrap(), 42);
}
