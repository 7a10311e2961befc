// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not change while it lives.
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    let kept = thread::scope(|_| {
        #[cfg(pitfall)]
        return &numbers[0];
        #[cfg(not(pitfall))]
        return numbers[0];
    });
    numbers.push(4);
    assert_eq!(kept.to_string(), "1");
}
