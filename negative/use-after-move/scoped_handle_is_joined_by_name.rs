// SPDX-License-Identifier: MIT
// In Rust, join(self) always moves; what does not give the handle up is a borrow of it.
use std::thread;

fn main() {
    thread::scope(|s| {
        let worker = s.spawn(|| 42);
        #[cfg(pitfall)]
        let worker = &worker;
        assert_eq!(worker.join().unwrap(), 42);
    });
}
