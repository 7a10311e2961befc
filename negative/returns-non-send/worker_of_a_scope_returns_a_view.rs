// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    thread::scope(|s| {
        let worker = s.spawn(|| {
            let text = String::from("x");
            #[cfg(pitfall)]
            return text.as_str();
            #[cfg(not(pitfall))]
            return text;
        });
        assert_eq!(worker.join().unwrap().len(), 1);
    });
}
