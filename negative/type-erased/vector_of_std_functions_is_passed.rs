// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let steps: Vec<Box<dyn Fn() -> i32>> = vec![Box::new(|| 42)];
    #[cfg(not(pitfall))]
    let steps: Vec<fn() -> i32> = vec![|| 42];
    let worker = thread::spawn(move || steps[0]());
    assert_eq!(worker.join().unwrap(), 42);
}
