// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    let all = &mut numbers;
    thread::scope(|s| {
        #[cfg(pitfall)]
        for _ in 0..2 {
            s.spawn(move || all[0] += 1);
        }
        #[cfg(not(pitfall))]
        for number in all {
            s.spawn(move || *number += 1);
        }
    });
}
