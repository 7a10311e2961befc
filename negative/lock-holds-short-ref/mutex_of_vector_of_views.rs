// SPDX-License-Identifier: MIT
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(Mutex::new(Vec::<&str>::new()));
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(Vec::<String>::new()));
    let worker = thread::spawn(move || {
        let line = String::from("text");
        #[cfg(pitfall)]
        let line = line.as_str();
        shared.lock().unwrap().push(line);
    });
    worker.join().unwrap();
}
