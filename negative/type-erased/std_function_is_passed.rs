// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let work: Box<dyn Fn() -> i32> = Box::new(|| 42);
    #[cfg(not(pitfall))]
    let work = || 42;
    let worker = thread::spawn(work);
    assert_eq!(worker.join().unwrap(), 42);
}
