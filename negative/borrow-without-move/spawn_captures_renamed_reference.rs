// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let limit = 42;
    #[cfg(pitfall)]
    let mine = &limit;
    #[cfg(not(pitfall))]
    let mine = limit;
    let worker = thread::spawn(move || mine + 0);
    assert_eq!(worker.join().unwrap(), 42);
}
