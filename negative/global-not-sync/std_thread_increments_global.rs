// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

#[cfg(pitfall)]
static mut COUNTER: i32 = 0;

#[cfg(not(pitfall))]
static COUNTER: AtomicI32 = AtomicI32::new(0);

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| COUNTER += 1);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| COUNTER.fetch_add(1, Ordering::Relaxed));
    worker.join().unwrap();
}
