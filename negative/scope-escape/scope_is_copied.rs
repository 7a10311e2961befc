// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    thread::scope(|s| {
        s.spawn(|| ());
        #[cfg(pitfall)]
        let kept = *s;
        #[cfg(not(pitfall))]
        let kept = s;
        let _ = kept;
    });
}
