// SPDX-License-Identifier: MIT
// Returned from the body, it is refused without a code; kept in a variable outside, with one.
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mut kept = None;
    thread::scope(|s| {
        s.spawn(|| ());
        #[cfg(pitfall)]
        {
            kept = Some(s);
        }
    });
    #[cfg(pitfall)]
    assert!(kept.is_some());
}
