// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

fn main() {
    let shared = Arc::new(42);
    #[cfg(pitfall)]
    let mine = shared;
    #[cfg(not(pitfall))]
    let mine = shared.clone();
    let first = thread::spawn(move || *mine);
    let second = thread::spawn(move || *shared);
    assert_eq!(first.join().unwrap(), second.join().unwrap());
}
