// SPDX-License-Identifier: MIT
// Rust accepts it without a warning: a panic in drop reaches join(), unless the worker is panicking already.
use std::thread;

struct File;

#[cfg(pitfall)]
impl Drop for File {
    fn drop(&mut self) {
        panic!("not closed");
    }
}

#[cfg(not(pitfall))]
impl File {
    fn close(self) {
        panic!("not closed");
    }
}

fn main() {
    let file = File;
    #[cfg(pitfall)]
    let worker = thread::spawn(move || drop(file));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || file.close());
    assert!(worker.join().is_err());
}
