// SPDX-License-Identifier: MIT
// with_write() is a block with a write guard in Rust, and a pointer that one may follow a reference.
use std::sync::RwLock;

fn main() {
    let data = RwLock::new(vec![42]);
    let got = {
        let mut value = data.write().unwrap();
        #[cfg(pitfall)]
        let numbers = &mut *value;
        #[cfg(not(pitfall))]
        let numbers = std::mem::take(&mut *value);
        numbers
    };
    assert_eq!(got.len(), 1);
}
