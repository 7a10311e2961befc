// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| 42);
    let owner = worker;
    #[cfg(pitfall)]
    assert_eq!(worker.join().unwrap(), 42);
    assert_eq!(owner.join().unwrap(), 42);
}
