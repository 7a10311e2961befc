// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

fn start() -> JoinHandle<i32> {
    let answer = 42;
    #[cfg(pitfall)]
    let work: Box<dyn FnOnce() -> i32 + Send> = Box::new(|| answer);
    #[cfg(not(pitfall))]
    let work: Box<dyn FnOnce() -> i32 + Send> = Box::new(move || answer);
    thread::spawn(work)
}

fn main() {
    assert_eq!(start().join().unwrap(), 42);
}
