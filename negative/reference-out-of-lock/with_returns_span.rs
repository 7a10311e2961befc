// SPDX-License-Identifier: MIT
// with() is a block with a guard in Rust.
use std::sync::Mutex;

fn main() {
    let data = Mutex::new(vec![42]);
    let got = {
        let value = data.lock().unwrap();
        #[cfg(pitfall)]
        let numbers = &value[..];
        #[cfg(not(pitfall))]
        let numbers = value.clone();
        numbers
    };
    assert_eq!(got.len(), 1);
}
