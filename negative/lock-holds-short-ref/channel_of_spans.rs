// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let (sender, receiver) = mpsc::channel::<&[i32]>();
    #[cfg(not(pitfall))]
    let (sender, receiver) = mpsc::channel::<Vec<i32>>();
    let worker = thread::spawn(move || {
        let data = vec![1, 2];
        #[cfg(pitfall)]
        let data = &data[..];
        sender.send(data).is_ok()
    });
    assert_eq!(receiver.recv().unwrap().len(), 2);
    assert!(worker.join().unwrap());
}
