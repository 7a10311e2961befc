// SPDX-License-Identifier: MIT
// Rust's JoinHandle is not #[must_use]: a dropped handle detaches, without a warning.
use std::thread;

fn main() {
    let worker = thread::spawn(|| {
        #[cfg(pitfall)]
        thread::spawn(|| 42);
        #[cfg(not(pitfall))]
        let inner = thread::spawn(|| 42);
        #[cfg(not(pitfall))]
        assert_eq!(inner.join().unwrap(), 42);
    });
    assert!(worker.join().is_ok());
}
