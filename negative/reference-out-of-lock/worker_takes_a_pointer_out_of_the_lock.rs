// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(42);
    thread::scope(|s| {
        #[cfg(pitfall)]
        let worker = s.spawn(|| &raw const *count.lock().unwrap());
        #[cfg(pitfall)]
        let number = unsafe { *worker.join().unwrap() };
        #[cfg(not(pitfall))]
        let worker = s.spawn(|| *count.lock().unwrap());
        #[cfg(not(pitfall))]
        let number = worker.join().unwrap();
        assert_eq!(number, 42);
    });
}
