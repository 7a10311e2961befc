// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = 42;
    #[cfg(pitfall)]
    let mine = &raw const answer;
    #[cfg(pitfall)]
    let worker = thread::spawn(move || {
        let mine = mine;
        unsafe { *mine }
    });
    #[cfg(not(pitfall))]
    let mine = answer;
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || mine);
    assert_eq!(worker.join().unwrap(), 42);
}
