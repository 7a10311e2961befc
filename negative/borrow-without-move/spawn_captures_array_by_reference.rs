// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let table = [1, 2, 3];
    #[cfg(pitfall)]
    let worker = thread::spawn(|| table[2]);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || table[2]);
    assert_eq!(worker.join().unwrap(), 3);
}
