// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
fn lend<'a>() -> &'a Vec<i32> {
    let numbers = vec![1, 2, 3];
    &numbers
}

#[cfg(not(pitfall))]
fn lend(numbers: &Vec<i32>) -> &Vec<i32> {
    numbers
}

fn main() {
    #[cfg(not(pitfall))]
    let numbers = vec![1, 2, 3];
    #[cfg(pitfall)]
    let lent = lend();
    #[cfg(not(pitfall))]
    let lent = lend(&numbers);
    thread::scope(|s| {
        s.spawn(|| lent.len());
    });
}
