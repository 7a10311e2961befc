// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not die before it.
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let mut kept = None;
    thread::scope(|_| {
        #[cfg(pitfall)]
        let value = &numbers;
        #[cfg(not(pitfall))]
        let value = numbers.clone();
        kept = Some(value);
    });
    drop(numbers);
    assert_eq!(kept.unwrap().len(), 3);
}
