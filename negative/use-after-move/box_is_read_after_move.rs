// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let text = Box::new(String::from("text"));
    #[cfg(not(pitfall))]
    let length = text.len();
    let worker = thread::spawn(move || text.len());
    #[cfg(pitfall)]
    let length = text.len();
    assert_eq!(worker.join().unwrap(), length);
}
