// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = [1, 2, 3, 4];
    let (left, _right) = numbers.split_at_mut(2);
    let first = thread::scope(|s| {
        let worker = s.spawn(move || {
            left[0] += 1;
            left
        });
        #[cfg(not(pitfall))]
        let left = worker.join().unwrap();
        #[cfg(pitfall)]
        drop(worker);
        left[0]
    });
    assert_eq!(first, 2);
}
