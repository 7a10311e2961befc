// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread::{self, JoinHandle};

fn run<T: std::ops::Deref<Target = i32> + Send + 'static>(value: T) -> JoinHandle<i32> {
    thread::spawn(move || *value)
}

fn main() {
    #[cfg(pitfall)]
    let worker = run(Rc::new(42));
    #[cfg(not(pitfall))]
    let worker = run(Arc::new(42));
    assert_eq!(worker.join().unwrap(), 42);
}
