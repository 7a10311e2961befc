// SPDX-License-Identifier: MIT
use std::thread;

fn work() -> i32 {
    42
}

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(work());
    #[cfg(not(pitfall))]
    let worker = thread::spawn(work);
    assert_eq!(worker.join().unwrap(), 42);
}
