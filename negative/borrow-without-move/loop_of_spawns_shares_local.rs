// SPDX-License-Identifier: MIT
// Two mistakes, two codes: `total` is borrowed by what may outlive it, and it is borrowed exclusively in every round.
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mut total = 0;
    let mut workers = Vec::new();
    for part in 1..=3 {
        #[cfg(pitfall)]
        workers.push(thread::spawn(|| {
            total += part;
            total
        }));
        #[cfg(not(pitfall))]
        workers.push(thread::spawn(move || part));
    }
    let total: i32 = workers.into_iter().map(|worker| worker.join().unwrap()).sum();
    assert_eq!(total, 6);
}
