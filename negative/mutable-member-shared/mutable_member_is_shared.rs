// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::Cell;
#[cfg(not(pitfall))]
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::Arc;
use std::thread;

#[derive(Default)]
struct Counter {
    #[cfg(pitfall)]
    reads: Cell<i32>,
    #[cfg(not(pitfall))]
    reads: AtomicI32,
}

impl Counter {
    fn read(&self) -> i32 {
        #[cfg(pitfall)]
        return self.reads.replace(self.reads.get() + 1);
        #[cfg(not(pitfall))]
        return self.reads.fetch_add(1, Ordering::Relaxed);
    }
}

fn main() {
    let shared = Arc::new(Counter::default());
    let worker = thread::spawn(move || shared.read());
    assert_eq!(worker.join().unwrap(), 0);
}
