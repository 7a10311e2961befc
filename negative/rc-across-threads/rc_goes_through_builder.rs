// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Rc::new(42);
    #[cfg(not(pitfall))]
    let shared = Arc::new(42);
    let worker = thread::Builder::new().name("counter".into()).spawn(move || *shared);
    assert_eq!(worker.unwrap().join().unwrap(), 42);
}
