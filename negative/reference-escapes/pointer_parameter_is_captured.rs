// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

#[cfg(pitfall)]
fn answer(request: *const i32) -> JoinHandle<i32> {
    thread::spawn(move || unsafe { *request })
}

#[cfg(not(pitfall))]
fn answer(request: Box<i32>) -> JoinHandle<i32> {
    thread::spawn(move || *request)
}

fn main() {
    let request = Box::new(42);
    #[cfg(pitfall)]
    let request: *const i32 = &*request;
    assert_eq!(answer(request).join().unwrap(), 42);
}
