// SPDX-License-Identifier: MIT
// Rust's arrays do not decay: one asks for the slice.
use std::thread;

fn main() {
    let data = [1, 2, 3];
    #[cfg(pitfall)]
    let mine = &data[..];
    #[cfg(not(pitfall))]
    let mine = data;
    let worker = thread::spawn(move || mine[2]);
    assert_eq!(worker.join().unwrap(), 3);
}
