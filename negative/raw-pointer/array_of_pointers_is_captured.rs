// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let value = 42;
    #[cfg(pitfall)]
    let items = [&raw const value; 2];
    #[cfg(pitfall)]
    let worker = thread::spawn(move || unsafe { *items[1] });
    #[cfg(not(pitfall))]
    let items = [value; 2];
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || items[1]);
    assert_eq!(worker.join().unwrap(), 42);
}
