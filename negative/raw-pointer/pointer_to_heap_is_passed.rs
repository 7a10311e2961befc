// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let owner = Box::new(42);
    #[cfg(pitfall)]
    let owner = Box::into_raw(owner);
    #[cfg(pitfall)]
    let worker = thread::spawn(move || unsafe { *owner });
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *owner);
    assert_eq!(worker.join().unwrap(), 42);
}
