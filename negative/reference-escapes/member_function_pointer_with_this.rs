// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

#[derive(Clone, Copy)]
struct Counter {
    count: i32,
}

impl Counter {
    fn work(&self) -> i32 {
        self.count
    }
    fn start(&self) -> JoinHandle<i32> {
        #[cfg(pitfall)]
        let mine = self;
        #[cfg(not(pitfall))]
        let mine = *self;
        thread::spawn(move || Counter::work(&mine))
    }
}

fn main() {
    assert_eq!(Counter { count: 42 }.start().join().unwrap(), 42);
}
