// SPDX-License-Identifier: MIT
// Rust has no inheritance; the base is a field.
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

struct Base {
    #[cfg(pitfall)]
    count: Rc<i32>,
    #[cfg(not(pitfall))]
    count: Arc<i32>,
}

struct Data {
    base: Base,
    size: i32,
}

fn main() {
    #[cfg(pitfall)]
    let base = Base { count: Rc::new(41) };
    #[cfg(not(pitfall))]
    let base = Base { count: Arc::new(41) };
    let data = Data { base, size: 1 };
    let worker = thread::spawn(move || data.size + *data.base.count);
    assert_eq!(worker.join().unwrap(), 42);
}
