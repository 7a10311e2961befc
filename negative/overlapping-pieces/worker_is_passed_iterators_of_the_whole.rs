// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = [1, 2, 3, 4];
    #[cfg(pitfall)]
    let (left, right) = (numbers.iter_mut().take(2), numbers.iter_mut().skip(2));
    #[cfg(not(pitfall))]
    let (left, right) = numbers.split_at_mut(2);
    thread::scope(|s| {
        s.spawn(move || left.into_iter().for_each(|number| *number = 0));
        s.spawn(move || right.into_iter().for_each(|number| *number = 0));
    });
    assert_eq!(numbers, [0; 4]);
}
