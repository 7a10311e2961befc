// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let mut workers = Vec::new();
    for _ in 0..2 {
        #[cfg(pitfall)]
        let mine = numbers;
        #[cfg(not(pitfall))]
        let mine = numbers.clone();
        workers.push(thread::spawn(move || mine.len()));
    }
    for worker in workers {
        assert_eq!(worker.join().unwrap(), 3);
    }
}
