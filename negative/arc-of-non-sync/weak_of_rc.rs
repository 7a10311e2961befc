// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let owner = Arc::new(Rc::new(42));
    #[cfg(not(pitfall))]
    let owner = Arc::new(Arc::new(42));
    let shared = Arc::downgrade(&owner);
    let worker = thread::spawn(move || shared.upgrade().is_some());
    assert!(worker.join().unwrap());
    drop(owner);
}
