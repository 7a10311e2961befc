// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut count = 40;
    let lent = &mut count;
    thread::scope(|s| {
        s.spawn(move || {
            let mine = lent;
            #[cfg(not(pitfall))]
            {
                *mine += 1;
            }
            s.spawn(move || *mine += 1);
            #[cfg(pitfall)]
            {
                *mine += 1;
            }
        });
    });
    assert_eq!(count, 42);
}
