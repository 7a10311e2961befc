// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| (1, Rc::new(42)));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| (1, Arc::new(42)));
    assert_eq!(*worker.join().unwrap().1, 42);
}
