// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    #[cfg(pitfall)]
    let all = &mut numbers;
    #[cfg(not(pitfall))]
    let all = &numbers;
    thread::scope(|s| {
        s.spawn(|| all.len());
    });
}
