// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
fn sort(mut numbers: Vec<i32>) {
    numbers.sort();
}
#[cfg(not(pitfall))]
fn sort(numbers: &mut Vec<i32>) {
    numbers.sort();
}

fn main() {
    let mut numbers = vec![3, 1, 2];
    let lent = &mut numbers;
    thread::scope(|s| {
        s.spawn(|| sort(lent));
    });
    numbers.clear();
}
