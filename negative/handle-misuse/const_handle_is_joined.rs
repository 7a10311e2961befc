// SPDX-License-Identifier: MIT
// A const handle is a shared borrow of it.
use std::thread;
#[cfg(pitfall)]
use std::thread::JoinHandle;

fn main() {
    let worker = thread::spawn(|| 42);
    #[cfg(pitfall)]
    let worker: &JoinHandle<i32> = &worker;
    let result = worker.join();
    assert_eq!(result.unwrap(), 42);
}
