// SPDX-License-Identifier: MIT
// `move` moves the borrow `self`, not the member.
use std::thread::{self, JoinHandle};

struct Counter {
    count: i32,
}

impl Counter {
    fn start(&self) -> JoinHandle<i32> {
        #[cfg(pitfall)]
        let work = move || self.count;
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
