// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = [1, 2, 3, 4];
    thread::scope(|s| {
        for number in &mut numbers {
            #[cfg(not(pitfall))]
            {
                *number += 1;
            }
            s.spawn(move || *number *= 2);
            #[cfg(pitfall)]
            {
                *number += 1;
            }
        }
    });
    assert_eq!(numbers, [4, 6, 8, 10]);
}
