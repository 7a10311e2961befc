// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

fn main() {
    let shared = Arc::new(42);
    #[cfg(pitfall)]
    let worker = thread::spawn(move || *shared);
    #[cfg(not(pitfall))]
    let mine = Arc::clone(&shared);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *mine);
    assert_eq!(worker.join().unwrap(), *shared);
}
