// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let name = String::from("worker");
    #[cfg(pitfall)]
    let view: &str = &name;
    #[cfg(not(pitfall))]
    let view: String = name;
    let worker = thread::spawn(move || view.len());
    assert_eq!(worker.join().unwrap(), 6);
}
