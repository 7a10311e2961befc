// SPDX-License-Identifier: MIT
// Rust has no inheritance; the base is a field.
use std::cell::Cell;
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

#[derive(Default)]
struct Counted {
    reads: Cell<i32>,
}

#[derive(Default)]
struct Config {
    counted: Counted,
    limit: i32,
}

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Config::default());
    #[cfg(pitfall)]
    let worker = thread::spawn(move || shared.limit + shared.counted.reads.get());
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(Config::default()));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || {
        let mine = shared.lock().unwrap();
        mine.limit + mine.counted.reads.get()
    });
    assert_eq!(worker.join().unwrap(), 0);
}
