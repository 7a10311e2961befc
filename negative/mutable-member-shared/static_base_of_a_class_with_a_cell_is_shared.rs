// SPDX-License-Identifier: MIT
use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

trait Meter {
    fn read(&self) -> i32;
}

struct Counter {
    reads: AtomicI32,
}

impl Meter for Counter {
    fn read(&self) -> i32 {
        self.reads.fetch_add(1, Ordering::Relaxed)
    }
}

#[cfg(pitfall)]
type Known = dyn Meter;
#[cfg(not(pitfall))]
type Known = dyn Meter + Sync;

fn main() {
    let meter: &'static Known = Box::leak(Box::new(Counter { reads: AtomicI32::new(0) }));
    let worker = thread::spawn(move || meter.read());
    assert_eq!(worker.join().unwrap(), 0);
}
