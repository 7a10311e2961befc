// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

#[derive(Clone, Copy)]
struct Counter {
    count: i32,
}

impl Counter {
    fn start(&self) -> JoinHandle<i32> {
        #[cfg(pitfall)]
        let mine = self;
        #[cfg(not(pitfall))]
        let mine = *self;
        thread::spawn(move || mine.count)
    }
}

fn main() {
    assert_eq!(Counter { count: 42 }.start().join().unwrap(), 42);
}
