// SPDX-License-Identifier: MIT
use std::thread;

fn grow(mine: &mut Vec<i32>) -> usize {
    mine.push(4);
    mine.len()
}

fn main() {
    let mut data = vec![1, 2, 3];
    #[cfg(pitfall)]
    let worker = thread::spawn(|| grow(&mut data));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || grow(&mut data));
    assert_eq!(worker.join().unwrap(), 4);
}
