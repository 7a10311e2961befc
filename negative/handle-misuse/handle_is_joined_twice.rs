// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| 21);
    let first = worker.join().unwrap();
    #[cfg(pitfall)]
    let again = worker.join().unwrap();
    #[cfg(not(pitfall))]
    let again = first;
    assert_eq!(first + again, 42);
}
