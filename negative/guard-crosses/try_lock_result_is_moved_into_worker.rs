// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(42);
    thread::scope(|s| {
        #[cfg(pitfall)]
        let guard = count.try_lock();
        #[cfg(pitfall)]
        let worker = s.spawn(move || guard.is_ok());
        #[cfg(not(pitfall))]
        let worker = s.spawn(|| count.try_lock().is_ok());
        assert!(worker.join().unwrap());
    });
}
