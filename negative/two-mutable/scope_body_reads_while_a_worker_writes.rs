// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut count = 41;
    thread::scope(|s| {
        s.spawn(|| count += 1);
        #[cfg(pitfall)]
        println!("{count}");
    });
    assert_eq!(count, 42);
}
