// SPDX-License-Identifier: MIT
// Rust's File is an owner; a pointer to one is what FILE* is.
use std::thread;

fn main() {
    let file = std::fs::File::open("/dev/null").unwrap();
    #[cfg(pitfall)]
    let file: *const std::fs::File = &file;
    #[cfg(pitfall)]
    let worker = thread::spawn(move || unsafe { &*file }.metadata().is_ok());
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || file.metadata().is_ok());
    assert!(worker.join().unwrap());
}
