// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut total = 0;
    let worker = thread::spawn(|| 14);
    #[cfg(not(pitfall))]
    let part = worker.join().unwrap();
    for _ in 0..3 {
        #[cfg(pitfall)]
        let part = worker.join().unwrap();
        total += part;
    }
    assert_eq!(total, 42);
}
