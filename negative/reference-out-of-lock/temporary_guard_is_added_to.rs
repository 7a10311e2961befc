// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(41);
    #[cfg(pitfall)]
    {
        *count.lock().unwrap() += 1;
    }
    #[cfg(not(pitfall))]
    {
        let mut guard = count.lock().unwrap();
        *guard += 1;
    }
    assert_eq!(*count.lock().unwrap(), 42);
}
