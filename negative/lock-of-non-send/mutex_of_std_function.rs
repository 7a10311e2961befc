// SPDX-License-Identifier: MIT
use std::sync::{Arc, Mutex};
use std::thread;

#[cfg(pitfall)]
type Call = Box<dyn FnMut() -> i32>;

#[cfg(not(pitfall))]
type Call = Box<dyn FnMut() -> i32 + Send>;

fn main() {
    let call: Call = Box::new(|| 42);
    let shared = Arc::new(Mutex::new(call));
    let worker = thread::spawn(move || (shared.lock().unwrap())());
    assert_eq!(worker.join().unwrap(), 42);
}
