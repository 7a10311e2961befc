// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let value: Box<dyn std::any::Any> = Box::new(42);
    #[cfg(not(pitfall))]
    let value: Box<dyn std::any::Any + Send> = Box::new(42);
    let worker = thread::spawn(move || value.downcast_ref().copied());
    assert_eq!(worker.join().unwrap(), Some(42));
}
