// SPDX-License-Identifier: MIT
// A pointer that one may move through is an exclusive borrow in Rust, and std::mem::take the move.
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    let lent = &numbers;
    #[cfg(pitfall)]
    let p = &mut numbers;
    thread::scope(|s| {
        let worker = s.spawn(|| lent.len());
        #[cfg(pitfall)]
        assert_eq!(std::mem::take(p).len(), 3);
        assert_eq!(worker.join().unwrap(), 3);
    });
    #[cfg(not(pitfall))]
    assert_eq!(std::mem::take(&mut numbers).len(), 3);
}
