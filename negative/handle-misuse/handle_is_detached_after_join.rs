// SPDX-License-Identifier: MIT
// Rust detaches a thread by dropping its handle.
use std::thread;

fn main() {
    let worker = thread::spawn(|| 42);
    assert_eq!(worker.join().unwrap(), 42);
    #[cfg(pitfall)]
    drop(worker);
}
