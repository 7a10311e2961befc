// SPDX-License-Identifier: MIT
// with() is a block with a guard in Rust.
use std::sync::Mutex;

fn main() {
    let data = Mutex::new(String::from("text"));
    let got = {
        let value = data.lock().unwrap();
        #[cfg(pitfall)]
        let text = value.as_str();
        #[cfg(not(pitfall))]
        let text = value.clone();
        text
    };
    assert_eq!(got.len(), 4);
}
