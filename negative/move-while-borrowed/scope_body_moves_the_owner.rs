// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let lent = &numbers;
    thread::scope(|s| {
        let worker = s.spawn(|| lent.len());
        #[cfg(pitfall)]
        drop(numbers);
        assert_eq!(worker.join().unwrap(), 3);
    });
    #[cfg(not(pitfall))]
    drop(numbers);
}
