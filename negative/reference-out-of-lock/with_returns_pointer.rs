// SPDX-License-Identifier: MIT
// with() is a block with a guard in Rust, and a pointer that one may follow a reference.
use std::sync::Mutex;

fn main() {
    let data = Mutex::new(vec![41]);
    let got = {
        let mut value = data.lock().unwrap();
        #[cfg(pitfall)]
        let first = &mut value[0];
        #[cfg(not(pitfall))]
        let first = Box::new(value.remove(0));
        first
    };
    assert_eq!(got.to_string(), "41");
}
