// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(42);
    let lent = &count;
    thread::scope(|s| {
        #[cfg(pitfall)]
        let worker = s.spawn(move || lent.into_inner().unwrap());
        #[cfg(not(pitfall))]
        let worker = s.spawn(move || *lent.lock().unwrap());
        assert_eq!(worker.join().unwrap(), 42);
    });
}
