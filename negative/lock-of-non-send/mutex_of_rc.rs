// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Mutex::new(Rc::new(42)));
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(Arc::new(42)));
    let worker = thread::spawn(move || **shared.lock().unwrap());
    assert_eq!(worker.join().unwrap(), 42);
}
