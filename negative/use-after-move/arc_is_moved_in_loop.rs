// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

fn main() {
    let shared = Arc::new(14);
    let mut total = 0;
    for _ in 0..3 {
        #[cfg(pitfall)]
        let mine = shared;
        #[cfg(not(pitfall))]
        let mine = Arc::clone(&shared);
        total += thread::spawn(move || *mine).join().unwrap();
    }
    assert_eq!(total, 42);
}
