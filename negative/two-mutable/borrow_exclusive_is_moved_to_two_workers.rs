// SPDX-License-Identifier: MIT
use std::thread;

fn grow(mine: &mut Vec<i32>) {
    mine.push(4);
}

fn main() {
    let mut numbers = vec![1, 2, 3];
    let all = &mut numbers;
    thread::scope(|s| {
        s.spawn(move || grow(all));
        #[cfg(pitfall)]
        s.spawn(move || grow(all));
        #[cfg(not(pitfall))]
        s.spawn(|| 4);
    });
    numbers.clear();
}
