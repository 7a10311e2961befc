// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    let got = thread::scope(|s| {
        #[cfg(pitfall)]
        let worker = s.spawn(|| receiver.try_recv());
        #[cfg(not(pitfall))]
        let worker = s.spawn(move || receiver.try_recv());
        worker.join().unwrap()
    });
    assert_eq!(got, Ok(42));
}
