// SPDX-License-Identifier: MIT
// Rust lets the borrow out of the scope, and then the owner may not die before it.
use std::thread;

fn main() {
    let text = String::from("key=value");
    let key = thread::scope(|_| {
        #[cfg(pitfall)]
        return &text[..3];
        #[cfg(not(pitfall))]
        return text[..3].to_string();
    });
    drop(text);
    assert_eq!(key, "key");
}
