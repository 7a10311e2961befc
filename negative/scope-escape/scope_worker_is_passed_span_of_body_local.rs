// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = thread::scope(|s| {
        let numbers = [1, 2, 39];
        #[cfg(pitfall)]
        let all: &[i32] = &numbers;
        #[cfg(not(pitfall))]
        let all: [i32; 3] = numbers;
        let worker = s.spawn(move || all.iter().sum::<i32>());
        worker.join().unwrap()
    });
    assert_eq!(answer, 42);
}
