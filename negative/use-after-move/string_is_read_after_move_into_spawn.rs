// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let text = String::from("hello");
    #[cfg(not(pitfall))]
    let left = text.len();
    let worker = thread::spawn(move || text.len());
    #[cfg(pitfall)]
    let left = text.len();
    assert_eq!(worker.join().unwrap(), left);
}
