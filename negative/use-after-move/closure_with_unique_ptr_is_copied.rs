// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = Box::new(42);
    let task = move || *answer;
    #[cfg(pitfall)]
    let first = thread::spawn(task);
    #[cfg(pitfall)]
    assert_eq!(first.join().unwrap(), 42);
    let worker = thread::spawn(task);
    assert_eq!(worker.join().unwrap(), 42);
}
