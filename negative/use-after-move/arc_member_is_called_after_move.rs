// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

fn main() {
    let shared = Arc::new(vec![1, 2, 3]);
    #[cfg(pitfall)]
    let mine = shared;
    #[cfg(not(pitfall))]
    let mine = Arc::clone(&shared);
    let worker = thread::spawn(move || mine.len());
    assert_eq!(worker.join().unwrap(), shared.len());
}
