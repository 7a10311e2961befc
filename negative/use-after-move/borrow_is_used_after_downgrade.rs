// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut count = 41;
    let lent = &mut count;
    thread::scope(|s| {
        #[cfg(not(pitfall))]
        {
            *lent = 42;
        }
        let shared = &*lent;
        let worker = s.spawn(move || *shared);
        #[cfg(pitfall)]
        {
            *lent = 42;
        }
        assert_eq!(worker.join().unwrap(), 42);
    });
}
