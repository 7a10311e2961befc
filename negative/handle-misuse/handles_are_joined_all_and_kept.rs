// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let workers = vec![thread::spawn(|| 42)];
    let results: Vec<_> = workers.into_iter().map(|worker| worker.join().unwrap()).collect();
    #[cfg(pitfall)]
    assert_eq!(workers.len(), 1);
    assert_eq!(results[0], 42);
}
