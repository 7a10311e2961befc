// SPDX-License-Identifier: MIT
use std::thread;

fn length(text: &str) -> usize {
    text.len()
}

fn main() {
    let name = String::from("worker");
    #[cfg(pitfall)]
    let mine = name.as_str();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || length(mine));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || length(&name));
    assert_eq!(worker.join().unwrap(), 6);
}
