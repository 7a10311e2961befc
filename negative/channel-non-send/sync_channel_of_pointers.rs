// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let answer: *const i32 = &42;
    #[cfg(not(pitfall))]
    let answer = 42;
    let (sender, receiver) = mpsc::sync_channel(1);
    let worker = thread::spawn(move || sender.send(answer).unwrap());
    assert_eq!(receiver.recv().unwrap(), answer);
    worker.join().unwrap();
}
