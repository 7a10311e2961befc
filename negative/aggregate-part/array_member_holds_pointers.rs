// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::ptr;
use std::thread;

struct Data {
    #[cfg(pitfall)]
    at: [*const i32; 2],
    #[cfg(not(pitfall))]
    at: [i32; 2],
}

fn main() {
    #[cfg(pitfall)]
    let data = Data { at: [ptr::null(); 2] };
    #[cfg(not(pitfall))]
    let data = Data { at: [0, 0] };
    let worker = thread::spawn(move || {
        let mine = data;
        mine.at.len()
    });
    assert_eq!(worker.join().unwrap(), 2);
}
