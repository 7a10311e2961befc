// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| Box::into_raw(Box::new(42)));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| Box::new(42));
    assert!(worker.join().is_ok());
}
