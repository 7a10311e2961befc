// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
type Call = Box<dyn Fn() -> i32>;

#[cfg(not(pitfall))]
type Call = Box<dyn Fn() -> i32 + Send>;

fn main() {
    let worker = thread::spawn(|| -> Call { Box::new(|| 42) });
    assert_eq!(worker.join().unwrap()(), 42);
}
