// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let value = 42;
    #[cfg(pitfall)]
    let items = vec![&raw const value];
    #[cfg(pitfall)]
    let worker = thread::spawn(move || unsafe { *items[0] });
    #[cfg(not(pitfall))]
    let items = vec![value];
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || items[0]);
    assert_eq!(worker.join().unwrap(), 42);
}
