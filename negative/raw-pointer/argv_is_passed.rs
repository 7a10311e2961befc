// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    #[cfg(pitfall)]
    let argv: *const String = arguments.as_ptr();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || unsafe { &*argv }.len());
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || arguments[0].len());
    assert!(worker.join().unwrap() > 0);
}
