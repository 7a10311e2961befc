// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

fn main() {
    let answer = 42;
    #[cfg(pitfall)]
    let shared = Arc::new(&raw const answer);
    #[cfg(pitfall)]
    let worker = thread::spawn(move || unsafe { **shared });
    #[cfg(not(pitfall))]
    let shared = Arc::new(answer);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *shared);
    assert_eq!(worker.join().unwrap(), 42);
}
