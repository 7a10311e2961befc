// SPDX-License-Identifier: MIT
use std::thread;

thread_local! {
    static MINE: i32 = 42;
}

fn main() {
    #[cfg(pitfall)]
    let worker = MINE.with(|mine| thread::spawn(move || *mine));
    #[cfg(not(pitfall))]
    let other = MINE.with(|mine| *mine);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || other);
    assert_eq!(worker.join().unwrap(), 42);
}
