// SPDX-License-Identifier: MIT
use std::thread;

struct Counter {
    value: i32,
}

impl Counter {
    fn ask(&mut self) -> i32 {
        thread::scope(|s| {
            #[cfg(pitfall)]
            let this = &*self;
            let worker = s.spawn(|| self.value += 1);
            #[cfg(not(pitfall))]
            worker.join().unwrap();
            #[cfg(not(pitfall))]
            let this = 42;
            #[cfg(pitfall)]
            let this = this.value;
            #[cfg(pitfall)]
            worker.join().unwrap();
            this
        })
    }
}

fn main() {
    assert_eq!(Counter { value: 41 }.ask(), 42);
}
