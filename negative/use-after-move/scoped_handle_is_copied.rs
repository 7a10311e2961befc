// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    thread::scope(|s| {
        let worker = s.spawn(|| 42);
        let other = worker;
        #[cfg(pitfall)]
        assert_eq!(worker.join().unwrap(), 42);
        assert_eq!(other.join().unwrap(), 42);
    });
}
