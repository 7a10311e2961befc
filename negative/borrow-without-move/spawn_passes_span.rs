// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let data = vec![1, 2, 3];
    #[cfg(pitfall)]
    let mine: &[i32] = &data;
    #[cfg(not(pitfall))]
    let mine: Vec<i32> = data;
    let worker = thread::spawn(move || mine[0]);
    assert_eq!(worker.join().unwrap(), 1);
}
