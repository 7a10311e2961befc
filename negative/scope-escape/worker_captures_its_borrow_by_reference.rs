// SPDX-License-Identifier: MIT
// `&all` is a borrow of the borrow; without it, rustc would capture what `all` refers to.
use std::thread;

fn size(all: &&Vec<i32>) -> usize {
    all.len()
}

fn main() {
    let numbers = vec![1, 2, 3];
    thread::scope(|s| {
        let all = &numbers;
        #[cfg(pitfall)]
        s.spawn(|| size(&all));
        #[cfg(not(pitfall))]
        s.spawn(move || size(&all));
    });
}
