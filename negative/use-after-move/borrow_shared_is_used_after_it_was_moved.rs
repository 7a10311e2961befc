// SPDX-License-Identifier: MIT
// A shared borrow is Copy: `move` leaves the original as it is. Rust accepts this, and rightly.
use std::thread;

fn main() {
    let count = 42;
    let lent = &count;
    let seen = thread::scope(|s| {
        #[cfg(pitfall)]
        s.spawn(move || *lent);
        #[cfg(not(pitfall))]
        let copy = lent;
        #[cfg(not(pitfall))]
        s.spawn(move || *copy);
        *lent
    });
    assert_eq!(seen, 42);
}
