// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

#[cfg(pitfall)]
fn read(mine: Rc<i32>) -> i32 {
    *mine
}

#[cfg(not(pitfall))]
fn read(mine: Arc<i32>) -> i32 {
    *mine
}

fn main() {
    #[cfg(pitfall)]
    let shared = Rc::new(42);
    #[cfg(not(pitfall))]
    let shared = Arc::new(42);
    let worker = thread::spawn(move || read(shared));
    assert_eq!(worker.join().unwrap(), 42);
}
