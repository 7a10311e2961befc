// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut data = vec![1, 2, 3];
    #[cfg(pitfall)]
    let mine = &mut data;
    #[cfg(not(pitfall))]
    let mut mine = std::mem::take(&mut data);
    let worker = thread::spawn(move || {
        mine.push(4);
        mine.len()
    });
    assert_eq!(worker.join().unwrap(), 4);
}
