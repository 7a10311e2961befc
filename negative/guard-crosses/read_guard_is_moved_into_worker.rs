// SPDX-License-Identifier: MIT
use std::sync::RwLock;
use std::thread;

fn main() {
    let table = RwLock::new(42);
    thread::scope(|s| {
        #[cfg(pitfall)]
        let guard = table.read().unwrap();
        #[cfg(pitfall)]
        let worker = s.spawn(move || *guard);
        #[cfg(not(pitfall))]
        let worker = s.spawn(|| *table.read().unwrap());
        assert_eq!(worker.join().unwrap(), 42);
    });
}
