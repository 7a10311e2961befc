// SPDX-License-Identifier: MIT
// The nearest thing to noexcept is an extern "C" function: a panic in it aborts. Rust accepts it without a warning.
use std::thread;

#[cfg(pitfall)]
extern "C" fn work() {
    panic!("42");
}

#[cfg(not(pitfall))]
fn work() {
    panic!("42");
}

fn main() {
    let worker = thread::spawn(|| work());
    assert!(worker.join().is_err());
}
