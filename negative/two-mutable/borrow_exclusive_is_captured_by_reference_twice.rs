// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mut numbers = vec![1, 2, 3];
    #[cfg(pitfall)]
    thread::scope(|s| {
        s.spawn(|| numbers.push(4));
        s.spawn(|| numbers.push(5));
    });
    #[cfg(not(pitfall))]
    let numbers = Mutex::new(vec![1, 2, 3]);
    #[cfg(not(pitfall))]
    thread::scope(|s| {
        s.spawn(|| numbers.lock().unwrap().push(4));
        s.spawn(|| numbers.lock().unwrap().push(5));
    });
    drop(numbers);
}
