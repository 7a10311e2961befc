// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = [1, 2, 3, 4];
    #[cfg(pitfall)]
    let (left, _right) = numbers.split_at(2);
    #[cfg(not(pitfall))]
    let (left, _right) = numbers.split_at_mut(2);
    thread::scope(|s| {
        s.spawn(move || left[0] = 0);
    });
    numbers.reverse();
}
