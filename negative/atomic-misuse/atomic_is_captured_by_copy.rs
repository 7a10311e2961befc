// SPDX-License-Identifier: MIT
use std::sync::atomic::{AtomicI32, Ordering};
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let count = AtomicI32::new(42);
    #[cfg(pitfall)]
    let worker = thread::spawn(move || count.load(Ordering::SeqCst));
    #[cfg(not(pitfall))]
    let count = Arc::new(AtomicI32::new(42));
    #[cfg(not(pitfall))]
    let mine = Arc::clone(&count);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || mine.load(Ordering::SeqCst));
    assert_eq!(worker.join().unwrap(), count.load(Ordering::SeqCst));
}
