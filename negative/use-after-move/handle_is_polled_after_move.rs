// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut workers = Vec::new();
    let worker = thread::spawn(|| 42);
    #[cfg(not(pitfall))]
    let done = worker.is_finished();
    workers.push(worker);
    #[cfg(pitfall)]
    let done = worker.is_finished();
    let result = workers.remove(0).join().unwrap();
    assert!(done || result == 42);
}
