// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let other = thread::spawn(|| 42);
    let lent = &other;
    thread::scope(|s| {
        #[cfg(pitfall)]
        s.spawn(move || lent.join());
        #[cfg(not(pitfall))]
        s.spawn(move || lent.is_finished());
    });
    assert_eq!(other.join().unwrap(), 42);
}
