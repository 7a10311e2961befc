// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let data = vec![1, 2, 3];
    #[cfg(pitfall)]
    let worker = thread::spawn(|| data[0]);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || data[0]);
    assert_eq!(worker.join().unwrap(), 1);
}
