// SPDX-License-Identifier: MIT
// What is `&local` in C++ is a borrow in Rust.
use std::thread;

fn main() {
    let answer = thread::scope(|s| {
        let local = 42;
        #[cfg(pitfall)]
        let number: &i32 = &local;
        #[cfg(not(pitfall))]
        let number: i32 = local;
        let worker = s.spawn(move || number.to_string());
        worker.join().unwrap()
    });
    assert_eq!(answer, "42");
}
