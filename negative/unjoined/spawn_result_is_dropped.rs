// SPDX-License-Identifier: MIT
// Rust's JoinHandle is not #[must_use]: a dropped handle detaches, without a warning.
use std::thread;

fn main() {
    #[cfg(pitfall)]
    thread::spawn(|| 42);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| 42);
    #[cfg(not(pitfall))]
    assert_eq!(worker.join().unwrap(), 42);
}
