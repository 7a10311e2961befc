// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

#[cfg(pitfall)]
static mut TOTAL: i32 = 0;

#[cfg(not(pitfall))]
static TOTAL: AtomicI32 = AtomicI32::new(0);

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| TOTAL += 1);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| TOTAL.fetch_add(1, Ordering::Relaxed));
    worker.join().unwrap();
}
