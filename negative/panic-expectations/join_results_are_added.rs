// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let left = thread::spawn(|| 20);
    let right = thread::spawn(|| 22);
    #[cfg(pitfall)]
    let total = left.join() + right.join();
    #[cfg(not(pitfall))]
    let total = left.join().unwrap() + right.join().unwrap();
    assert_eq!(total, 42);
}
