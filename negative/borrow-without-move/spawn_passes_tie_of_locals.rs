// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let width = 6;
    let height = 7;
    #[cfg(pitfall)]
    let size = (&width, &height);
    #[cfg(not(pitfall))]
    let size = (width, height);
    let worker = thread::spawn(move || size.0 * size.1);
    assert_eq!(worker.join().unwrap(), 42);
}
