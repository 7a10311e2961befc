// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::Cell;
#[cfg(not(pitfall))]
use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

struct Counter {
    #[cfg(pitfall)]
    calls: Cell<i32>,
    #[cfg(not(pitfall))]
    calls: AtomicI32,
}

impl Counter {
    fn count(&self) -> i32 {
        #[cfg(pitfall)]
        let before = self.calls.replace(1);
        #[cfg(not(pitfall))]
        let before = self.calls.fetch_add(1, Ordering::Relaxed);
        before
    }
}

fn main() {
    #[cfg(pitfall)]
    let counter = Counter { calls: Cell::new(0) };
    #[cfg(not(pitfall))]
    let counter = Counter { calls: AtomicI32::new(0) };
    let work = || counter.count();
    thread::scope(|s| {
        s.spawn(work);
        s.spawn(work);
    });
}
