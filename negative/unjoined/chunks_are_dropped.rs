// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::thread;

fn main() {
    let mut numbers = [0; 4];
    thread::scope(|s| {
        #[cfg(pitfall)]
        {
            let _ = s;
            numbers.chunks_mut(2);
        }
        #[cfg(not(pitfall))]
        for chunk in numbers.chunks_mut(2) {
            s.spawn(move || chunk[0] = 1);
        }
    });
}
