// SPDX-License-Identifier: MIT
use std::sync::mpsc;

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    let second = receiver;
    #[cfg(pitfall)]
    assert_eq!(receiver.try_recv(), Ok(42));
    assert_eq!(second.try_recv(), Ok(42));
}
