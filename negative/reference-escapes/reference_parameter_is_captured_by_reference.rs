// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

#[cfg(pitfall)]
fn answer(request: &String) -> JoinHandle<usize> {
    thread::spawn(|| request.len())
}

#[cfg(not(pitfall))]
fn answer(request: String) -> JoinHandle<usize> {
    thread::spawn(move || request.len())
}

fn main() {
    let request = String::from("request");
    #[cfg(pitfall)]
    let request = &request;
    assert_eq!(answer(request).join().unwrap(), 7);
}
