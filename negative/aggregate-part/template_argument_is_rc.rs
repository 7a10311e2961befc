// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

struct Data<T> {
    value: T,
}

fn main() {
    #[cfg(pitfall)]
    let data = Data { value: Rc::new(42) };
    #[cfg(not(pitfall))]
    let data = Data { value: Arc::new(42) };
    let worker = thread::spawn(move || *data.value);
    assert_eq!(worker.join().unwrap(), 42);
}
