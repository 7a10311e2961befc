// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not die before it.
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let mut list = Vec::new();
    thread::scope(|_| {
        #[cfg(pitfall)]
        list.push(&numbers);
        #[cfg(not(pitfall))]
        list.push(numbers.clone());
    });
    drop(numbers);
    assert_eq!(list[0].len(), 3);
}
