// SPDX-License-Identifier: MIT
use std::thread;

fn grow(mine: &mut Vec<i32>) {
    mine.push(4);
}

fn main() {
    let mut numbers = vec![1, 2, 3];
    let all = &mut numbers;
    thread::scope(|s| {
        #[cfg(pitfall)]
        s.spawn(|| grow(all));
        s.spawn(|| grow(all));
    });
    assert_eq!(numbers.len(), 4);
}
