// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    let name = Mutex::new(String::from("Ferris"));
    thread::scope(|s| {
        s.spawn(|| {
            #[cfg(pitfall)]
            let text = name.lock().unwrap().as_bytes();
            #[cfg(not(pitfall))]
            let guard = name.lock().unwrap();
            #[cfg(not(pitfall))]
            let text = guard.as_bytes();
            text[0] == b'F'
        });
    });
}
