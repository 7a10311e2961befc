// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let mut seen = 0;
    #[cfg(pitfall)]
    let callback: &mut dyn FnMut(&[i32]) = &mut |all| seen = all.len();
    #[cfg(not(pitfall))]
    let callback: &mut (dyn FnMut(&[i32]) + Send) = &mut |all| seen = all.len();
    thread::scope(|s| {
        s.spawn(|| callback(&numbers));
    });
    assert_eq!(seen, 3);
}
