// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Rc::new(42));
    #[cfg(pitfall)]
    let worker = thread::spawn(move || **shared);
    #[cfg(not(pitfall))]
    let shared = Arc::new(42);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *shared);
    assert_eq!(worker.join().unwrap(), 42);
}
