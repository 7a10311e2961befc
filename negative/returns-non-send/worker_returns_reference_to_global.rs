// SPDX-License-Identifier: MIT
// A static cannot be written without synchronisation, so Rust allows a reference to it.
use std::thread;

static TOTAL: i32 = 42;

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| &TOTAL);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| TOTAL);
    assert_eq!(worker.join().unwrap().to_string(), "42");
}
