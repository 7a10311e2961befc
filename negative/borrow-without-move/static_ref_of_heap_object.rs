// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = Box::new(42);
    #[cfg(pitfall)]
    let borrowed: &'static i32 = &answer;
    #[cfg(not(pitfall))]
    let borrowed: &'static i32 = Box::leak(answer);
    let worker = thread::spawn(move || *borrowed);
    assert_eq!(worker.join().unwrap(), 42);
}
