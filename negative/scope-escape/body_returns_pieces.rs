// SPDX-License-Identifier: MIT
// Rust lets the pieces out of the scope, and then the owner may not be used while they live.
use std::thread;

fn main() {
    let mut numbers = vec![1, 2, 3];
    let all = &mut numbers;
    let kept = thread::scope(|_| {
        let pieces = all.chunks_mut(2);
        #[cfg(pitfall)]
        return pieces;
        #[cfg(not(pitfall))]
        return pieces.len();
    });
    numbers.push(4);
    #[cfg(pitfall)]
    let kept = kept.len();
    assert_eq!(kept, 2);
}
