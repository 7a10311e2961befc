// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = [1, 2, 3, 4];
    thread::scope(|s| {
        for chunk in numbers.chunks_mut(2) {
            s.spawn(move || chunk[0] = 0);
            #[cfg(pitfall)]
            chunk.reverse();
        }
    });
    assert_eq!(numbers, [0, 2, 0, 4]);
}
