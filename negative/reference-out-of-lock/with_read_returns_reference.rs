// SPDX-License-Identifier: MIT
// with_read() is a block with a read guard in Rust.
use std::sync::RwLock;

fn main() {
    let data = RwLock::new(vec![42]);
    let got = {
        let value = data.read().unwrap();
        #[cfg(pitfall)]
        let first = &value[0];
        #[cfg(not(pitfall))]
        let first = value[0];
        first
    };
    assert_eq!(got.to_string(), "42");
}
