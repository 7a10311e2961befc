// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut workers = Vec::new();
    for i in 0..3 {
        #[cfg(pitfall)]
        workers.push(thread::spawn(|| i));
        #[cfg(not(pitfall))]
        workers.push(thread::spawn(move || i));
    }
    let total: i32 = workers.into_iter().map(|worker| worker.join().unwrap()).sum();
    assert_eq!(total, 3);
}
