// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = 42;
    #[cfg(pitfall)]
    let worker = thread::Builder::new().name("borrower".into()).spawn(|| answer);
    #[cfg(not(pitfall))]
    let worker = thread::Builder::new().name("owner".into()).spawn(move || answer);
    assert_eq!(worker.unwrap().join().unwrap(), 42);
}
