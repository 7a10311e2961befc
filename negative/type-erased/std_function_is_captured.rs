// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let next: Box<dyn Fn() -> i32> = Box::new(|| 42);
    #[cfg(not(pitfall))]
    let next = || 42;
    let worker = thread::spawn(move || next());
    assert_eq!(worker.join().unwrap(), 42);
}
