// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let factor = 2;
    #[cfg(pitfall)]
    let scale = |x: i32| factor * x;
    #[cfg(not(pitfall))]
    let scale = move |x: i32| factor * x;
    let worker = thread::spawn(move || scale(21));
    assert_eq!(worker.join().unwrap(), 42);
}
