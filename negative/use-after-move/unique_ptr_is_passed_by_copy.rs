// SPDX-License-Identifier: MIT
use std::thread;

fn work(answer: Box<i32>) -> i32 {
    *answer
}

fn main() {
    let answer = Box::new(42);
    let worker = thread::spawn(move || work(answer));
    #[cfg(pitfall)]
    assert_eq!(work(answer), 42);
    assert_eq!(worker.join().unwrap(), 42);
}
