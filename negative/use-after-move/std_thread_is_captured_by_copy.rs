// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let first = thread::spawn(|| ());
    let second = thread::spawn(move || first.join().is_ok());
    #[cfg(pitfall)]
    assert!(first.join().is_ok());
    assert!(second.join().unwrap());
}
