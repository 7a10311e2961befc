// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread::{self, JoinHandle};

struct Background {
    worker: JoinHandle<i32>,
}

impl Background {
    #[cfg(pitfall)]
    fn new<T: std::ops::Deref<Target = i32> + 'static>(value: T) -> Background {
        Background { worker: thread::spawn(move || *value) }
    }
    #[cfg(not(pitfall))]
    fn new<T: std::ops::Deref<Target = i32> + Send + 'static>(value: T) -> Background {
        Background { worker: thread::spawn(move || *value) }
    }
    fn finish(self) -> i32 {
        self.worker.join().unwrap()
    }
}

fn main() {
    assert_eq!(Background::new(Arc::new(42)).finish(), 42);
}
