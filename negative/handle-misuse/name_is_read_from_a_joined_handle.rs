// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| 42);
    #[cfg(not(pitfall))]
    let named = worker.thread().name().is_some();
    let result = worker.join().unwrap();
    #[cfg(pitfall)]
    let named = worker.thread().name().is_some();
    assert!(!named && result == 42);
}
