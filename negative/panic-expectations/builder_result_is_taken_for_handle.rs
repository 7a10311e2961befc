// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::Builder::new().spawn(|| 42);
    #[cfg(not(pitfall))]
    let worker = worker.unwrap();
    let done = worker.is_finished();
    assert!(done || worker.join().unwrap() == 42);
}
