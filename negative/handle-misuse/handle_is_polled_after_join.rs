// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| 42);
    #[cfg(not(pitfall))]
    let done = worker.is_finished();
    let result = worker.join().unwrap();
    #[cfg(pitfall)]
    let done = worker.is_finished();
    assert!(done || result == 42);
}
