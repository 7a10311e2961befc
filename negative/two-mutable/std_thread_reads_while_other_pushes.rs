// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    thread::scope(|s| {
        s.spawn(|| numbers.push(4));
        #[cfg(pitfall)]
        s.spawn(|| numbers.len());
    });
    #[cfg(not(pitfall))]
    thread::scope(|s| {
        s.spawn(|| numbers.len());
    });
    assert_eq!(numbers.len(), 4);
}
