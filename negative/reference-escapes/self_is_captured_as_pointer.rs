// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

#[derive(Clone, Copy)]
struct Counter {
    count: i32,
}

impl Counter {
    fn start(&self) -> JoinHandle<i32> {
        #[cfg(pitfall)]
        let this: *const Counter = self;
        #[cfg(pitfall)]
        let work = move || unsafe { &*this }.count;
        #[cfg(not(pitfall))]
        let this = *self;
        #[cfg(not(pitfall))]
        let work = move || this.count;
        thread::spawn(work)
    }
}

fn main() {
    assert_eq!(Counter { count: 42 }.start().join().unwrap(), 42);
}
