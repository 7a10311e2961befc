// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::atomic::{AtomicBool, Ordering};
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let stop = true;
    #[cfg(pitfall)]
    let worker = thread::spawn(|| while !unsafe { std::ptr::read_volatile(&stop) } {});
    #[cfg(not(pitfall))]
    let stop = Arc::new(AtomicBool::new(true));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || while !stop.load(Ordering::Acquire) {});
    worker.join().unwrap();
}
