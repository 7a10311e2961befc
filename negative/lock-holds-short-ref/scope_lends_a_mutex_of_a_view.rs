// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let last: Mutex<&str> = Mutex::new("");
    #[cfg(not(pitfall))]
    let last: Mutex<String> = Mutex::new(String::new());
    thread::scope(|s| {
        s.spawn(|| {
            let text = String::from("text");
            #[cfg(pitfall)]
            let text = text.as_str();
            *last.lock().unwrap() = text;
        });
    });
    assert_eq!(last.lock().unwrap().len(), 4);
}
