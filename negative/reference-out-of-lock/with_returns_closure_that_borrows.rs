// SPDX-License-Identifier: MIT
// with() is a block with a guard in Rust.
use std::sync::Mutex;

fn main() {
    let data = Mutex::new(vec![42]);
    let got = {
        let value = data.lock().unwrap();
        #[cfg(pitfall)]
        let first = &value[0];
        #[cfg(not(pitfall))]
        let first = value[0];
        move || first.to_string()
    };
    assert_eq!(got(), "42");
}
