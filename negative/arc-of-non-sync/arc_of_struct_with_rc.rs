// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new((1, Rc::new(42)));
    #[cfg(not(pitfall))]
    let shared = Arc::new((1, 42));
    let worker = thread::spawn(move || shared.0);
    assert_eq!(worker.join().unwrap(), 1);
}
