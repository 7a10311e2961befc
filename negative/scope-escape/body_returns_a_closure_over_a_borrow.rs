// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not die before it.
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let kept = thread::scope(|_| {
        let all = &numbers;
        #[cfg(pitfall)]
        return || all.len();
        #[cfg(not(pitfall))]
        return all.len();
    });
    drop(numbers);
    #[cfg(pitfall)]
    let kept = kept();
    assert_eq!(kept, 3);
}
