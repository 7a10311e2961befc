// SPDX-License-Identifier: MIT
// with() is a block with a guard in Rust.
use std::sync::Mutex;
use std::thread;

fn main() {
    let name = Mutex::new(String::from("Ferris"));
    thread::scope(|s| {
        s.spawn(|| {
            let text = {
                let value = name.lock().unwrap();
                #[cfg(pitfall)]
                let text = value.as_str();
                #[cfg(not(pitfall))]
                let text = value.clone();
                text
            };
            text.len()
        });
    });
}
