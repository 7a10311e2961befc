// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::thread;

fn main() {
    #[cfg(pitfall)]
    thread::Builder::new().name("forgotten".into()).spawn(|| 42);
    #[cfg(not(pitfall))]
    let worker = thread::Builder::new().name("kept".into()).spawn(|| 42);
    #[cfg(not(pitfall))]
    assert_eq!(worker.unwrap().join().unwrap(), 42);
}
