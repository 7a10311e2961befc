// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(42);
    thread::scope(|s| {
        #[cfg(pitfall)]
        let guard = count.lock().unwrap();
        #[cfg(pitfall)]
        let work = move || *guard;
        #[cfg(not(pitfall))]
        let work = || *count.lock().unwrap();
        let worker = s.spawn(work);
        assert_eq!(worker.join().unwrap(), 42);
    });
}
