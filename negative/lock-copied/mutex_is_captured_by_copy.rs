// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::sync::Mutex;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let count = Mutex::new(42);
    #[cfg(not(pitfall))]
    let count = Arc::new(Mutex::new(42));
    #[cfg(pitfall)]
    let mine = count;
    #[cfg(not(pitfall))]
    let mine = Arc::clone(&count);
    let worker = thread::spawn(move || *mine.lock().unwrap());
    assert_eq!(worker.join().unwrap(), *count.lock().unwrap());
}
