// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

#[cfg(pitfall)]
fn run<F: FnOnce() -> i32 + Send>(f: F) -> JoinHandle<i32> {
    thread::spawn(f)
}

#[cfg(not(pitfall))]
fn run<F: FnOnce() -> i32 + Send + 'static>(f: F) -> JoinHandle<i32> {
    thread::spawn(f)
}

fn main() {
    assert_eq!(run(|| 42).join().unwrap(), 42);
}
