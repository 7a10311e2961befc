// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut count = 41;
    let lent = &mut count;
    let seen = thread::scope(|s| {
        #[cfg(not(pitfall))]
        let before = *lent;
        s.spawn(move || *lent += 1);
        #[cfg(pitfall)]
        let before = *lent;
        before
    });
    assert_eq!((seen, count), (41, 42));
}
