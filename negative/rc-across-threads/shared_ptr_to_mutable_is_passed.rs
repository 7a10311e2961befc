// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::Cell;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Cell::new(41));
    #[cfg(pitfall)]
    let worker = thread::spawn(move || shared.replace(42));
    #[cfg(not(pitfall))]
    let shared = Arc::new(41);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *shared);
    assert_eq!(worker.join().unwrap(), 41);
}
