// SPDX-License-Identifier: MIT
// Rust's JoinHandle is not #[must_use]: a dropped handle detaches, without a warning.
use std::thread;

fn main() {
    let large = true;
    #[cfg(pitfall)]
    if large {
        thread::spawn(|| 42)
    } else {
        thread::spawn(|| 1)
    };
    #[cfg(not(pitfall))]
    let worker = if large { thread::spawn(|| 42) } else { thread::spawn(|| 1) };
    #[cfg(not(pitfall))]
    assert_eq!(worker.join().unwrap(), 42);
}
