// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| 41);
    #[cfg(pitfall)]
    let value: &mut i32 = worker.join().as_mut().unwrap();
    #[cfg(not(pitfall))]
    let value: &mut i32 = &mut worker.join().unwrap();
    *value += 1;
    assert_eq!(*value, 42);
}
