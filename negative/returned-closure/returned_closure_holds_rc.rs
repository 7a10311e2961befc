// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn make() -> impl Fn() -> i32 {
    #[cfg(pitfall)]
    let count = Rc::new(42);
    #[cfg(not(pitfall))]
    let count = Arc::new(42);
    move || *count
}

fn main() {
    let worker = thread::spawn(make());
    assert_eq!(worker.join().unwrap(), 42);
}
