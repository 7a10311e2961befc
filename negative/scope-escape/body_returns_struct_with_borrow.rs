// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not die before it.
use std::thread;

struct Report<T> {
    size: usize,
    about: T,
}

fn main() {
    let numbers = vec![1, 2, 3];
    let report = thread::scope(|_| {
        #[cfg(pitfall)]
        let about = &numbers;
        #[cfg(not(pitfall))]
        let about = numbers.clone();
        Report { size: about.len(), about }
    });
    drop(numbers);
    assert_eq!(report.about.len(), report.size);
}
