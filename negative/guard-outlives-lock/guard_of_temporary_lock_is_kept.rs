// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn main() {
    #[cfg(pitfall)]
    let guard = Mutex::new(42).lock().unwrap();
    #[cfg(not(pitfall))]
    let count = Mutex::new(42);
    #[cfg(not(pitfall))]
    let guard = count.lock().unwrap();
    assert_eq!(*guard, 42);
}
