// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared: Arc<Mutex<Option<Rc<i32>>>> = Arc::default();
    #[cfg(not(pitfall))]
    let shared: Arc<Mutex<Option<Arc<i32>>>> = Arc::default();
    let worker = thread::spawn(move || shared.lock().unwrap().is_none());
    assert!(worker.join().unwrap());
}
