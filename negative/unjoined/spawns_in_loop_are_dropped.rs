// SPDX-License-Identifier: MIT
// Rust's JoinHandle is not #[must_use]: a dropped handle detaches, without a warning.
use std::thread;

fn main() {
    #[cfg(not(pitfall))]
    let mut workers = Vec::new();
    for i in 0..3 {
        #[cfg(pitfall)]
        thread::spawn(move || i);
        #[cfg(not(pitfall))]
        workers.push(thread::spawn(move || i));
    }
    #[cfg(not(pitfall))]
    assert_eq!(workers.into_iter().map(|worker| worker.join().unwrap()).sum::<i32>(), 3);
}
