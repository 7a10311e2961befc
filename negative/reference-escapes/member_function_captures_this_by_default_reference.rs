// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

struct Counter {
    count: i32,
}

impl Counter {
    fn start(&self) -> JoinHandle<i32> {
        #[cfg(pitfall)]
        let work = || self.count;
        #[cfg(not(pitfall))]
        let count = self.count;
        #[cfg(not(pitfall))]
        let work = move || count;
        thread::spawn(work)
    }
}

fn main() {
    assert_eq!(Counter { count: 42 }.start().join().unwrap(), 42);
}
