// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::{Arc, RwLock};
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(RwLock::new(Rc::new(42)));
    #[cfg(not(pitfall))]
    let shared = Arc::new(RwLock::new(Arc::new(42)));
    let worker = thread::spawn(move || **shared.read().unwrap());
    assert_eq!(worker.join().unwrap(), 42);
}
