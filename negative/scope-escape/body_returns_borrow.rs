// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not die before it.
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let kept = thread::scope(|_| {
        #[cfg(pitfall)]
        return &numbers;
        #[cfg(not(pitfall))]
        return numbers.clone();
    });
    drop(numbers);
    assert_eq!(kept.len(), 3);
}
