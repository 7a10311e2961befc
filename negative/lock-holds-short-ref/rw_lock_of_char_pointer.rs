// SPDX-License-Identifier: MIT
use std::sync::{Arc, RwLock};
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(RwLock::new(c"text".as_ptr()));
    #[cfg(not(pitfall))]
    let shared = Arc::new(RwLock::new(String::from("text")));
    let worker = thread::spawn(move || shared.is_poisoned());
    assert!(!worker.join().unwrap());
}
