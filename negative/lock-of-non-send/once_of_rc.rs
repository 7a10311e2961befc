// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::{Arc, OnceLock};
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared: Arc<OnceLock<Rc<i32>>> = Arc::default();
    #[cfg(not(pitfall))]
    let shared: Arc<OnceLock<Arc<i32>>> = Arc::default();
    let worker = thread::spawn(move || shared.get().is_none());
    assert!(worker.join().unwrap());
}
