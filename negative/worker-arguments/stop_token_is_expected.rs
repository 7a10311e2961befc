// SPDX-License-Identifier: MIT
// Rust's spawn calls a closure without parameters.
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::thread;

fn main() {
    let stop = Arc::new(AtomicBool::new(false));
    #[cfg(pitfall)]
    let worker = thread::spawn(|stop: Arc<AtomicBool>| stop.load(Ordering::Relaxed));
    #[cfg(pitfall)]
    drop(stop);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || stop.load(Ordering::Relaxed));
    assert!(!worker.join().unwrap());
}
