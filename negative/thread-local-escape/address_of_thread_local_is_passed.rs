// SPDX-License-Identifier: MIT
use std::thread;

thread_local! {
    static MINE: i32 = 42;
}

fn main() {
    let worker = MINE.with(|mine| {
        #[cfg(pitfall)]
        let other: &i32 = mine;
        #[cfg(not(pitfall))]
        let other: i32 = *mine;
        thread::spawn(move || other.to_string())
    });
    assert_eq!(worker.join().unwrap(), "42");
}
