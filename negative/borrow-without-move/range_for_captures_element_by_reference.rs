// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let files = vec![String::from("a.txt"), String::from("b.txt")];
    let mut workers = Vec::new();
    #[cfg(pitfall)]
    for file in &files {
        workers.push(thread::spawn(move || file.len()));
    }
    #[cfg(not(pitfall))]
    for file in files {
        workers.push(thread::spawn(move || file.len()));
    }
    let total: usize = workers.into_iter().map(|worker| worker.join().unwrap()).sum();
    assert_eq!(total, 10);
}
