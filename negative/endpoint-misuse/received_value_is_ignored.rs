// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::sync::mpsc;

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    #[cfg(pitfall)]
    receiver.recv();
    #[cfg(not(pitfall))]
    assert_eq!(receiver.recv(), Ok(42));
}
