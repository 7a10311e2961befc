// SPDX-License-Identifier: MIT
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let counter = Arc::new(Mutex::new(0));
    let mut sum = 0;
    for _ in 0..2 {
        #[cfg(pitfall)]
        let mine = counter;
        #[cfg(not(pitfall))]
        let mine = Arc::clone(&counter);
        sum += thread::spawn(move || *mine.lock().unwrap() + 1).join().unwrap();
    }
    assert_eq!(sum, 2);
}
