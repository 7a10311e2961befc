// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let size = thread::scope(|s| {
        let text = String::from("a string of some length");
        #[cfg(pitfall)]
        let view: &str = &text;
        #[cfg(not(pitfall))]
        let view: String = text;
        let worker = s.spawn(move || view.len());
        worker.join().unwrap()
    });
    assert_eq!(size, 23);
}
