// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| 42);
    let mut second = thread::spawn(|| 1);
    assert_eq!(second.thread().name(), None);
    second = worker;
    #[cfg(pitfall)]
    assert_eq!(worker.join().unwrap(), 42);
    assert_eq!(second.join().unwrap(), 42);
}
