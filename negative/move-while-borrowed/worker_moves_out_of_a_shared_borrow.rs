// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let owner = Box::new(42);
    let lent = &owner;
    thread::scope(|s| {
        let worker = s.spawn(move || {
            #[cfg(pitfall)]
            let taken: Box<i32> = *lent;
            #[cfg(not(pitfall))]
            let taken: &Box<i32> = lent;
            taken.to_string()
        });
        assert_eq!(worker.join().unwrap(), "42");
    });
}
