// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| 42);
    #[cfg(pitfall)]
    let value: i32 = worker.join();
    #[cfg(not(pitfall))]
    let value: i32 = worker.join().unwrap();
    assert_eq!(value, 42);
}
