// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::thread;

fn main() {
    let mut slots = [0; 2];
    let inputs = [1, 2];
    thread::scope(|s| {
        #[cfg(pitfall)]
        {
            let _ = s;
            slots.iter_mut().zip(inputs.iter());
        }
        #[cfg(not(pitfall))]
        for (slot, input) in slots.iter_mut().zip(inputs.iter()) {
            s.spawn(move || *slot = *input);
        }
    });
}
