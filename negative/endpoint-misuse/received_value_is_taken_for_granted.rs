// SPDX-License-Identifier: MIT
use std::sync::mpsc;

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    #[cfg(pitfall)]
    let value: i32 = receiver.recv();
    #[cfg(not(pitfall))]
    let value: i32 = receiver.recv().unwrap_or(0);
    assert_eq!(value, 42);
}
