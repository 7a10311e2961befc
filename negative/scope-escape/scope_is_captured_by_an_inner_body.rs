// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    thread::scope(|outer| {
        let local = vec![1, 2, 3];
        let lent = &local;
        outer.spawn(|| ());
        thread::scope(|inner| {
            #[cfg(pitfall)]
            outer.spawn(move || lent.len());
            inner.spawn(move || lent.len());
        });
    });
}
