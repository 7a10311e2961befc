// SPDX-License-Identifier: MIT
use std::thread;

struct Buffer {
    #[cfg(pitfall)]
    data: *const i32,
    #[cfg(not(pitfall))]
    data: i32,
}

fn main() {
    #[cfg(pitfall)]
    let buffer = Buffer { data: std::ptr::null() };
    #[cfg(not(pitfall))]
    let buffer = Buffer { data: 0 };
    let lent = &buffer;
    thread::scope(|s| {
        s.spawn(move || {
            let _ = &lent.data;
        });
    });
}
