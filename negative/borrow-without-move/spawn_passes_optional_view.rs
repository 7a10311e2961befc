// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let data = vec![1, 2, 3];
    #[cfg(pitfall)]
    let chosen: Option<&[i32]> = Some(&data);
    #[cfg(not(pitfall))]
    let chosen: Option<Vec<i32>> = Some(data);
    let worker = thread::spawn(move || chosen.unwrap()[0]);
    assert_eq!(worker.join().unwrap(), 1);
}
