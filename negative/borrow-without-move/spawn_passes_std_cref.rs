// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let name = String::from("worker");
    #[cfg(pitfall)]
    let mine = &name;
    #[cfg(not(pitfall))]
    let mine = name;
    let worker = thread::spawn(move || mine.len());
    assert_eq!(worker.join().unwrap(), 6);
}
