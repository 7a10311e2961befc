// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(41);
    *count.lock().unwrap() += 1;
    assert_eq!(*count.lock().unwrap(), 42);
}
