// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let (width, height) = (6, 7);
    #[cfg(pitfall)]
    let worker = thread::spawn(|| width * height);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || width * height);
    assert_eq!(worker.join().unwrap(), 42);
}
