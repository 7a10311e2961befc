// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
fn scale(factor: i32) -> impl Fn(i32) -> i32 {
    |x| factor * x
}

#[cfg(not(pitfall))]
fn scale(factor: i32) -> impl Fn(i32) -> i32 {
    move |x| factor * x
}

fn main() {
    let scaled = scale(2);
    let worker = thread::spawn(move || scaled(21));
    assert_eq!(worker.join().unwrap(), 42);
}
