// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

struct Inner {
    #[cfg(pitfall)]
    count: Rc<i32>,
    #[cfg(not(pitfall))]
    count: Arc<i32>,
}

struct Middle {
    inner: Inner,
}

struct Data {
    middle: Middle,
}

fn main() {
    #[cfg(pitfall)]
    let count = Rc::new(42);
    #[cfg(not(pitfall))]
    let count = Arc::new(42);
    let data = Data { middle: Middle { inner: Inner { count } } };
    let worker = thread::spawn(move || *data.middle.inner.count);
    assert_eq!(worker.join().unwrap(), 42);
}
