// SPDX-License-Identifier: MIT
use std::cell::Cell;
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

struct Cache {
    last: Cell<i32>,
}

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Cache { last: Cell::new(42) });
    #[cfg(pitfall)]
    let worker = thread::spawn(move || shared.last.get());
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(Cache { last: Cell::new(42) }));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || shared.lock().unwrap().last.get());
    assert_eq!(worker.join().unwrap(), 42);
}
