// SPDX-License-Identifier: MIT
// Rust has no variadic functions: two parameters stand for the pack.
use std::thread;

fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn run(f: fn(i32, i32) -> i32, a: i32, b: i32) -> thread::JoinHandle<i32> {
    #[cfg(pitfall)]
    let work = || f(a, b);
    #[cfg(not(pitfall))]
    let work = move || f(a, b);
    thread::spawn(work)
}

fn main() {
    assert_eq!(run(add, 20, 22).join().unwrap(), 42);
}
