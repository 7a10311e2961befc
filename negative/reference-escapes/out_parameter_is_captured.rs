// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

#[cfg(pitfall)]
fn compute(result: &mut i32) -> JoinHandle<()> {
    thread::spawn(move || *result = 42)
}

#[cfg(not(pitfall))]
fn compute() -> JoinHandle<i32> {
    thread::spawn(|| 42)
}

fn main() {
    #[cfg(pitfall)]
    let mut result = 0;
    #[cfg(pitfall)]
    compute(&mut result).join().unwrap();
    #[cfg(not(pitfall))]
    let result = compute().join().unwrap();
    assert_eq!(result, 42);
}
