// SPDX-License-Identifier: MIT
// In Rust, join(self) always moves; what does not give the handle up is a borrow of it.
use std::thread::{self, JoinHandle};

fn finish(worker: &JoinHandle<i32>) -> bool {
    #[cfg(pitfall)]
    let finished = worker.join().is_ok();
    #[cfg(not(pitfall))]
    let finished = worker.is_finished();
    finished
}

fn main() {
    let worker = thread::spawn(|| 42);
    let finished = finish(&worker);
    assert!(finished || worker.join().unwrap() == 42);
}
