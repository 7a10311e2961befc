// SPDX-License-Identifier: MIT
use std::sync::atomic::{AtomicI32, Ordering};
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn read(mine: &AtomicI32) -> i32 {
    mine.load(Ordering::SeqCst)
}

fn main() {
    #[cfg(pitfall)]
    let count = AtomicI32::new(42);
    #[cfg(not(pitfall))]
    let count = Arc::new(AtomicI32::new(42));
    #[cfg(pitfall)]
    let mine = count;
    #[cfg(not(pitfall))]
    let mine = Arc::clone(&count);
    let worker = thread::spawn(move || read(&mine));
    assert_eq!(worker.join().unwrap(), read(&count));
}
