// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread::{self, JoinHandle};

#[cfg(pitfall)]
fn run<T: std::ops::Deref<Target = i32> + 'static>(value: T) -> JoinHandle<i32> {
    thread::spawn(move || *value)
}

#[cfg(not(pitfall))]
fn run<T: std::ops::Deref<Target = i32> + Send + 'static>(value: T) -> JoinHandle<i32> {
    thread::spawn(move || *value)
}

fn main() {
    assert_eq!(run(Arc::new(42)).join().unwrap(), 42);
}
