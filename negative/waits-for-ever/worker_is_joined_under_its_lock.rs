// SPDX-License-Identifier: MIT
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let number = Arc::new(Mutex::new(1));
    let mine = Arc::clone(&number);
    let guard = number.lock().unwrap();
    let worker = thread::spawn(move || *mine.lock().unwrap());
    #[cfg(not(pitfall))]
    drop(guard);
    worker.join().unwrap();
    #[cfg(pitfall)]
    drop(guard);
}
