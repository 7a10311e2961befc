// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
fn last(items: [*const i32; 2]) -> i32 {
    unsafe { *items[1] }
}

#[cfg(not(pitfall))]
fn last(items: [i32; 2]) -> i32 {
    items[1]
}

fn main() {
    let value = 42;
    #[cfg(pitfall)]
    let items = [&raw const value; 2];
    #[cfg(not(pitfall))]
    let items = [value; 2];
    let worker = thread::spawn(move || last(items));
    assert_eq!(worker.join().unwrap(), 42);
}
