// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = [1, 2, 3, 4];
    let (left, right) = numbers.split_at_mut(2);
    thread::scope(|s| {
        s.spawn(move || left[0] = 0);
        #[cfg(pitfall)]
        s.spawn(move || left[0] = 0);
        s.spawn(move || right[0] = 0);
    });
    assert_eq!(numbers, [0, 2, 0, 4]);
}
