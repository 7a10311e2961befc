// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    thread::scope(|s| {
        let worker = s.spawn(|| 21);
        let once = worker.join().unwrap();
        #[cfg(pitfall)]
        assert_eq!(once + worker.join().unwrap(), 42);
        #[cfg(not(pitfall))]
        assert_eq!(once + once, 42);
    });
}
