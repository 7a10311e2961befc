// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let number = Box::new(1);
    #[cfg(not(pitfall))]
    let left = *number;
    let worker = thread::spawn(move || *number);
    #[cfg(pitfall)]
    let left = *number;
    assert_eq!(worker.join().unwrap(), left);
}
