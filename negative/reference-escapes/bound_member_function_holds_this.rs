// SPDX-License-Identifier: MIT
// A partial application is a closure in Rust.
use std::thread::{self, JoinHandle};

#[derive(Clone)]
struct Counter {
    count: i32,
}

impl Counter {
    fn work(&self) -> i32 {
        self.count
    }
    fn start(&self) -> JoinHandle<i32> {
        #[cfg(not(pitfall))]
        let copy = self.clone();
        #[cfg(pitfall)]
        let bound = || self.work();
        #[cfg(not(pitfall))]
        let bound = move || copy.work();
        thread::spawn(bound)
    }
}

fn main() {
    assert_eq!(Counter { count: 42 }.start().join().unwrap(), 42);
}
