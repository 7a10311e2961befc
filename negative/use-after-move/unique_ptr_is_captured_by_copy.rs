// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = Box::new(42);
    let worker = thread::spawn(move || *answer);
    #[cfg(pitfall)]
    assert_eq!(*answer, 42);
    assert_eq!(worker.join().unwrap(), 42);
}
