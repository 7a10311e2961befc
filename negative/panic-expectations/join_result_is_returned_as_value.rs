// SPDX-License-Identifier: MIT
use std::thread;

fn compute() -> i32 {
    let worker = thread::spawn(|| 42);
    #[cfg(pitfall)]
    return worker.join();
    #[cfg(not(pitfall))]
    return worker.join().unwrap();
}

fn main() {
    assert_eq!(compute(), 42);
}
