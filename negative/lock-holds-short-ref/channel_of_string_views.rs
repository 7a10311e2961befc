// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let (sender, receiver) = mpsc::channel::<&str>();
    #[cfg(not(pitfall))]
    let (sender, receiver) = mpsc::channel::<String>();
    let worker = thread::spawn(move || {
        let line = String::from("text");
        #[cfg(pitfall)]
        let line = line.as_str();
        sender.send(line).is_ok()
    });
    assert_eq!(receiver.recv().unwrap(), "text");
    assert!(worker.join().unwrap());
}
