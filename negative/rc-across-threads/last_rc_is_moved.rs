// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let only = Rc::new(42);
    #[cfg(not(pitfall))]
    let only = Box::new(42);
    let worker = thread::spawn(move || *only);
    assert_eq!(worker.join().unwrap(), 42);
}
