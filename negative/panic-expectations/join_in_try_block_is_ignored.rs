// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::thread;

fn main() {
    let worker = thread::spawn(|| panic!("42"));
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        #[cfg(pitfall)]
        worker.join();
        #[cfg(not(pitfall))]
        worker.join().unwrap();
    }));
    assert!(caught.is_err());
}
