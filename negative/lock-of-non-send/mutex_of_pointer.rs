// SPDX-License-Identifier: MIT
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let answer = 42;
    #[cfg(pitfall)]
    let shared = Arc::new(Mutex::new(&raw const answer));
    #[cfg(pitfall)]
    let worker = thread::spawn(move || unsafe { **shared.lock().unwrap() });
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(answer));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *shared.lock().unwrap());
    assert_eq!(worker.join().unwrap(), 42);
}
