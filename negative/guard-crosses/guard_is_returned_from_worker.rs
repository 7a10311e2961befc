// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

static COUNT: Mutex<i32> = Mutex::new(42);

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| COUNT.lock().unwrap());
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| COUNT.lock().is_ok());
    assert!(worker.join().is_ok());
}
