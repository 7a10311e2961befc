// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let best: Mutex<*const i32> = Mutex::new(std::ptr::null());
    #[cfg(not(pitfall))]
    let best: Mutex<Option<i32>> = Mutex::new(None);
    thread::scope(|s| {
        let worker = s.spawn(|| best.is_poisoned());
        assert!(!worker.join().unwrap());
    });
}
