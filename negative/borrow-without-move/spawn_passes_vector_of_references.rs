// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let a = 20;
    let b = 22;
    #[cfg(pitfall)]
    let data = vec![&a, &b];
    #[cfg(not(pitfall))]
    let data = vec![a, b];
    let worker = thread::spawn(move || data[0] + data[1]);
    assert_eq!(worker.join().unwrap(), 42);
}
