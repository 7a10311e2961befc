// SPDX-License-Identifier: MIT
// A partial application is a closure in Rust.
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn read(shared: &i32) -> i32 {
    *shared
}

fn main() {
    #[cfg(pitfall)]
    let shared = Rc::new(42);
    #[cfg(not(pitfall))]
    let shared = Arc::new(42);
    let bound = move || read(&shared);
    let worker = thread::spawn(bound);
    assert_eq!(worker.join().unwrap(), 42);
}
