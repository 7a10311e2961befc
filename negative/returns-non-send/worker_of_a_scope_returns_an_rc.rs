// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn main() {
    thread::scope(|s| {
        #[cfg(pitfall)]
        let worker = s.spawn(|| Rc::new(42));
        #[cfg(not(pitfall))]
        let worker = s.spawn(|| Arc::new(42));
        assert_eq!(*worker.join().unwrap(), 42);
    });
}
