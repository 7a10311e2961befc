// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not change while it lives.
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    let found = thread::scope(|_| {
        #[cfg(pitfall)]
        return numbers[1..].iter();
        #[cfg(not(pitfall))]
        return numbers.iter().position(|number| *number == 2);
    });
    numbers.push(4);
    #[cfg(pitfall)]
    let found = found.as_slice().first();
    assert!(found.is_some());
}
