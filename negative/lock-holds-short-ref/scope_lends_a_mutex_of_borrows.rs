// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    let seen = Mutex::new(Vec::new());
    thread::scope(|s| {
        s.spawn(|| {
            let numbers = vec![1, 2, 3];
            #[cfg(pitfall)]
            let numbers = &numbers;
            seen.lock().unwrap().push(numbers);
        });
    });
    assert_eq!(seen.lock().unwrap().len(), 1);
}
