// SPDX-License-Identifier: MIT
use std::sync::Mutex;

static COUNT: Mutex<i32> = Mutex::new(42);

#[cfg(pitfall)]
fn value() -> &'static i32 {
    let guard = COUNT.lock().unwrap();
    &*guard
}

#[cfg(not(pitfall))]
fn value() -> i32 {
    let guard = COUNT.lock().unwrap();
    *guard
}

fn main() {
    assert_eq!(value().to_string(), "42");
}
