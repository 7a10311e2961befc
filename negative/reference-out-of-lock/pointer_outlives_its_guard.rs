// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(42);
    let value: &i32;
    {
        let guard = count.lock().unwrap();
        value = &*guard;
        #[cfg(not(pitfall))]
        assert_eq!(*value, 42);
    }
    #[cfg(pitfall)]
    assert_eq!(*value, 42);
}
