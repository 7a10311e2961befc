// SPDX-License-Identifier: MIT
// canary: the right form is refused
use std::thread;

fn main() {
    let answer = 42;
    let worker = thread::spawn(|| answer);
    assert_eq!(worker.join().unwrap(), 42);
}
