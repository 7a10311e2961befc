// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Some(Rc::new(42)));
    #[cfg(not(pitfall))]
    let shared = Arc::new(Some(42));
    let worker = thread::spawn(move || shared.is_some());
    assert!(worker.join().unwrap());
}
