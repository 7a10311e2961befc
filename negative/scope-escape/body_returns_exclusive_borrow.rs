// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not be used while it lives.
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    let all = &mut numbers;
    let kept = thread::scope(|_| {
        #[cfg(pitfall)]
        return all;
        #[cfg(not(pitfall))]
        return all.len();
    });
    numbers.push(4);
    #[cfg(pitfall)]
    let kept = kept.len();
    assert_eq!(kept, 3);
}
