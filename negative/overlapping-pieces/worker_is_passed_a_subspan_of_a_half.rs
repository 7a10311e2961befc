// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = [1, 2, 3, 4];
    let (left, _) = numbers.split_at_mut(3);
    #[cfg(pitfall)]
    let (part, rest) = (&mut left[..2], &mut left[1..]);
    #[cfg(not(pitfall))]
    let (part, rest) = left.split_at_mut(2);
    thread::scope(|s| {
        s.spawn(move || part.fill(0));
        s.spawn(move || rest.fill(0));
    });
    assert_eq!(numbers, [0, 0, 0, 4]);
}
