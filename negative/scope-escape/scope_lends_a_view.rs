// SPDX-License-Identifier: MIT
// Rust follows the borrow through the view, so it may be lent, as long as its owner lives.
use std::thread;

fn main() {
    #[cfg(not(pitfall))]
    let text = String::from("text");
    let view: &str;
    {
        #[cfg(pitfall)]
        let text = String::from("text");
        view = &text;
    }
    thread::scope(|s| {
        s.spawn(|| view.len());
    });
}
