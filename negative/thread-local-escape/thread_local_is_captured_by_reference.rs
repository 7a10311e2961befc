// SPDX-License-Identifier: MIT
use std::thread;

thread_local! {
    static MINE: i32 = 42;
}

fn main() {
    MINE.with(|mine| {
        #[cfg(not(pitfall))]
        let mine = *mine;
        #[cfg(pitfall)]
        let worker = thread::spawn(|| *mine);
        #[cfg(not(pitfall))]
        let worker = thread::spawn(move || mine);
        assert_eq!(worker.join().unwrap(), 42);
    });
}
