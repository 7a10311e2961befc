// SPDX-License-Identifier: MIT
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mut current = Arc::new(0);
    #[cfg(pitfall)]
    thread::scope(|s| {
        s.spawn(|| current = Arc::new(1));
        s.spawn(|| current = Arc::new(2));
    });
    #[cfg(not(pitfall))]
    let current = Mutex::new(Arc::new(0));
    #[cfg(not(pitfall))]
    thread::scope(|s| {
        s.spawn(|| *current.lock().unwrap() = Arc::new(1));
        s.spawn(|| *current.lock().unwrap() = Arc::new(2));
    });
    drop(current);
}
