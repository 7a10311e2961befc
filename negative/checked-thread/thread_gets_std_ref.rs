// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let number = 1;
    #[cfg(pitfall)]
    let worker = thread::spawn(|| number + 1);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || number + 1);
    assert_eq!(worker.join().unwrap(), 2);
}
