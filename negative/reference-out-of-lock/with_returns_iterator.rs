// SPDX-License-Identifier: MIT
// with() is a block with a guard in Rust.
use std::sync::Mutex;

fn main() {
    let data = Mutex::new(vec![42]);
    let mut got = {
        let value = data.lock().unwrap();
        #[cfg(pitfall)]
        let numbers = value.iter();
        #[cfg(not(pitfall))]
        let numbers = value.clone().into_iter();
        numbers
    };
    assert!(got.next().is_some());
}
