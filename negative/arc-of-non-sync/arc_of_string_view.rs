// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

fn main() {
    let text = String::from("text");
    #[cfg(pitfall)]
    let shared = Arc::new(text.as_str());
    #[cfg(not(pitfall))]
    let shared = Arc::new(text);
    let worker = thread::spawn(move || shared.len());
    assert_eq!(worker.join().unwrap(), 4);
}
