// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared: Arc<dyn Fn() -> i32> = Arc::new(|| 42);
    #[cfg(not(pitfall))]
    let shared = Arc::new(|| 42);
    let worker = thread::spawn(move || shared());
    assert_eq!(worker.join().unwrap(), 42);
}
