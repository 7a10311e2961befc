// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let lent = vec![1, 2, 3].as_slice();
    #[cfg(not(pitfall))]
    let numbers = vec![1, 2, 3];
    #[cfg(not(pitfall))]
    let lent = numbers.as_slice();
    thread::scope(|s| {
        s.spawn(|| lent.len());
    });
}
