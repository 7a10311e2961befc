// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let next: Box<dyn Fn() -> i32> = Box::new(|| 42);
    #[cfg(not(pitfall))]
    let next: fn() -> i32 = || 42;
    let work = |call: &dyn Fn() -> i32| call();
    let worker = thread::spawn(move || work(&next));
    assert_eq!(worker.join().unwrap(), 42);
}
