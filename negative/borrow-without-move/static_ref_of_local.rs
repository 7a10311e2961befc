// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let answer = 42;
    #[cfg(not(pitfall))]
    static ANSWER: i32 = 42;
    #[cfg(pitfall)]
    let borrowed: &'static i32 = &answer;
    #[cfg(not(pitfall))]
    let borrowed: &'static i32 = &ANSWER;
    let worker = thread::spawn(move || *borrowed);
    assert_eq!(worker.join().unwrap(), 42);
}
