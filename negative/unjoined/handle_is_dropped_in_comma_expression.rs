// SPDX-License-Identifier: MIT
// Rust has no comma operator. Its JoinHandle is not #[must_use]: a dropped handle detaches, without a warning.
use std::thread;

fn main() {
    #[cfg(pitfall)]
    thread::spawn(|| 42);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| 42);
    let started = 1;
    #[cfg(not(pitfall))]
    assert_eq!(worker.join().unwrap(), 42);
    assert_eq!(started, 1);
}
