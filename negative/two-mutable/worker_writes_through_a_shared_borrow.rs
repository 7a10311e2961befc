// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    #[cfg(pitfall)]
    let lent = &numbers;
    #[cfg(not(pitfall))]
    let lent = &mut numbers;
    thread::scope(|s| {
        s.spawn(|| lent.push(4));
    });
    numbers.clear();
}
