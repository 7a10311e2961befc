// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let task: Box<dyn FnOnce() -> i32> = Box::new(|| 42);
    #[cfg(not(pitfall))]
    let task = || 42;
    let worker = thread::spawn(task);
    assert_eq!(worker.join().unwrap(), 42);
}
