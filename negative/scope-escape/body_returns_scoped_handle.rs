// SPDX-License-Identifier: MIT
// Returned from the body, it is refused without a code; kept in a variable outside, with one.
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mut kept = None;
    thread::scope(|s| {
        let worker = s.spawn(|| 42);
        #[cfg(pitfall)]
        {
            kept = Some(worker);
        }
        #[cfg(not(pitfall))]
        assert_eq!(worker.join().unwrap(), 42);
    });
    #[cfg(pitfall)]
    assert!(kept.is_some());
}
