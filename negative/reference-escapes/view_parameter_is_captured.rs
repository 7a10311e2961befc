// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

fn answer(request: &str) -> JoinHandle<usize> {
    #[cfg(not(pitfall))]
    let request = request.to_string();
    thread::spawn(move || request.len())
}

fn main() {
    assert_eq!(answer("request").join().unwrap(), 7);
}
