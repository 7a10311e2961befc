// SPDX-License-Identifier: MIT
// `&'static self.count` of a method is refused without a code; a local object shows the same with one.
use std::thread;

struct Counter {
    count: i32,
}

fn main() {
    let counter = Counter { count: 42 };
    #[cfg(pitfall)]
    let mine: &'static i32 = &counter.count;
    #[cfg(pitfall)]
    let worker = thread::spawn(move || *mine);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || counter.count);
    assert_eq!(worker.join().unwrap(), 42);
}
