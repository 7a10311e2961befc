// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let text = String::from("two words");
    #[cfg(pitfall)]
    let words: Vec<&str> = text.split(' ').collect();
    #[cfg(not(pitfall))]
    let words: Vec<String> = text.split(' ').map(String::from).collect();
    let worker = thread::spawn(move || words[1].len());
    assert_eq!(worker.join().unwrap(), 5);
}
