// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::thread;

fn main() {
    let worker = thread::spawn(|| ());
    #[cfg(pitfall)]
    worker.join();
    #[cfg(not(pitfall))]
    assert!(worker.join().is_ok());
}
