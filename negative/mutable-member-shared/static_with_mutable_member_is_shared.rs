// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::Cell;
#[cfg(not(pitfall))]
use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

struct Counter {
    #[cfg(pitfall)]
    reads: Cell<i32>,
    #[cfg(not(pitfall))]
    reads: AtomicI32,
}

#[cfg(pitfall)]
static COUNTER: Counter = Counter { reads: Cell::new(42) };

#[cfg(not(pitfall))]
static COUNTER: Counter = Counter { reads: AtomicI32::new(42) };

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| COUNTER.reads.get());
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| COUNTER.reads.load(Ordering::Relaxed));
    assert_eq!(worker.join().unwrap(), 42);
}
