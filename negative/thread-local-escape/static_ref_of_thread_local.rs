// SPDX-License-Identifier: MIT
use std::thread::{self, JoinHandle};

thread_local! {
    static MINE: i32 = 42;
}

static ALL: i32 = 42;

fn start(other: &'static i32) -> JoinHandle<i32> {
    thread::spawn(move || *other)
}

fn main() {
    #[cfg(pitfall)]
    let worker = MINE.with(|mine| start(mine));
    #[cfg(not(pitfall))]
    let worker = MINE.with(|_| start(&ALL));
    assert_eq!(worker.join().unwrap(), ALL);
}
