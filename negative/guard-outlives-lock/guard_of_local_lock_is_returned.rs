// SPDX-License-Identifier: MIT
use std::sync::{Mutex, MutexGuard};

#[cfg(pitfall)]
fn locked<'a>() -> MutexGuard<'a, i32> {
    let count = Mutex::new(42);
    count.lock().unwrap()
}

#[cfg(not(pitfall))]
fn locked(count: &Mutex<i32>) -> MutexGuard<'_, i32> {
    count.lock().unwrap()
}

fn main() {
    #[cfg(not(pitfall))]
    let count = Mutex::new(42);
    #[cfg(pitfall)]
    let guard = locked();
    #[cfg(not(pitfall))]
    let guard = locked(&count);
    assert_eq!(*guard, 42);
}
