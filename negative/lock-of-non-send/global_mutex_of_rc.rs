// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

#[cfg(pitfall)]
static SHARED: Mutex<Option<std::rc::Rc<i32>>> = Mutex::new(None);

#[cfg(not(pitfall))]
static SHARED: Mutex<Option<std::sync::Arc<i32>>> = Mutex::new(None);

fn main() {
    let worker = thread::spawn(|| SHARED.lock().unwrap().is_none());
    assert!(worker.join().unwrap());
}
