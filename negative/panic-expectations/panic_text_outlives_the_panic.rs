// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let text = String::from("42");
    let worker = thread::spawn(move || panic!("{text}"));
    #[cfg(pitfall)]
    let why: &String = worker.join().unwrap_err().downcast_ref().unwrap();
    #[cfg(not(pitfall))]
    let result = worker.join().unwrap_err();
    #[cfg(not(pitfall))]
    let why: &String = result.downcast_ref().unwrap();
    assert_eq!(why, "42");
}
