// SPDX-License-Identifier: MIT
// Rust has no initializer_list; a slice of what is not a constant is the same view.
use std::thread;

fn main() {
    let one = "1".parse().unwrap();
    #[cfg(pitfall)]
    let data: &[i32] = &[one, 2, 3];
    #[cfg(not(pitfall))]
    let data: Vec<i32> = vec![one, 2, 3];
    let worker = thread::spawn(move || data[0]);
    assert_eq!(worker.join().unwrap(), 1);
}
