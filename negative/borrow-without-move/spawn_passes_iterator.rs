// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let data = vec![1, 2, 3];
    #[cfg(pitfall)]
    let mut first = data.iter();
    #[cfg(not(pitfall))]
    let mut first = data.into_iter();
    let worker = thread::spawn(move || first.next().is_some());
    assert!(worker.join().unwrap());
}
