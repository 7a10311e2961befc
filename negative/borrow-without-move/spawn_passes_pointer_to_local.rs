// SPDX-License-Identifier: MIT
// What is `&answer` in C++ is a borrow in Rust.
use std::thread;

fn main() {
    let answer = 42;
    #[cfg(pitfall)]
    let mine: &i32 = &answer;
    #[cfg(pitfall)]
    let worker = thread::spawn(move || *mine);
    #[cfg(not(pitfall))]
    let mine: i32 = answer;
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || mine);
    assert_eq!(worker.join().unwrap(), 42);
}
