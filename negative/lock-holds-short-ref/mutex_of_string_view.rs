// SPDX-License-Identifier: MIT
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let text = String::from("text");
    #[cfg(pitfall)]
    let shared = Arc::new(Mutex::new(text.as_str()));
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(text));
    let worker = thread::spawn(move || shared.lock().unwrap().len());
    assert_eq!(worker.join().unwrap(), 4);
}
