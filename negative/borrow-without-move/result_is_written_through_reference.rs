// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mut result = 0;
    #[cfg(pitfall)]
    let worker = thread::spawn(|| {
        result = 42;
        result
    });
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| 42);
    assert_eq!(worker.join().unwrap(), 42);
}
