// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let first = thread::spawn(|| 42);
    let second = thread::spawn(move || first.join().unwrap());
    #[cfg(pitfall)]
    assert_eq!(first.join().unwrap(), 42);
    assert_eq!(second.join().unwrap(), 42);
}
