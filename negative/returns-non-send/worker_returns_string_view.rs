// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| {
        let text = String::from("text");
        #[cfg(pitfall)]
        return text.as_str();
        #[cfg(not(pitfall))]
        return text;
    });
    assert_eq!(worker.join().unwrap(), "text");
}
