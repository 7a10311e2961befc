// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut answer = 41;
    answer += 1;
    #[cfg(pitfall)]
    let data: *mut std::ffi::c_void = (&raw mut answer).cast();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || unsafe { *data.cast::<i32>() });
    #[cfg(not(pitfall))]
    let data = answer;
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || data);
    assert_eq!(worker.join().unwrap(), 42);
}
