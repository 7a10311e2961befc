// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    let all = &mut numbers;
    thread::scope(|s| {
        s.spawn(move || all.push(4));
        #[cfg(pitfall)]
        all.push(5);
    });
    assert_eq!(numbers.len(), 4);
}
