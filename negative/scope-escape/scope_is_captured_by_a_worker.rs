// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    thread::scope(|s| {
        #[cfg(pitfall)]
        s.spawn(|| {
            let same = &s;
            same.spawn(|| ());
        });
        #[cfg(not(pitfall))]
        s.spawn(move || {
            s.spawn(|| ());
        });
    });
}
