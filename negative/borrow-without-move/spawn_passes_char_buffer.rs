// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let buffer = *b"worker";
    #[cfg(pitfall)]
    let mine = std::str::from_utf8(&buffer).unwrap();
    #[cfg(not(pitfall))]
    let mine = String::from_utf8(buffer.to_vec()).unwrap();
    let worker = thread::spawn(move || mine.len());
    assert_eq!(worker.join().unwrap(), 6);
}
