// SPDX-License-Identifier: MIT
use std::sync::mpsc;
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    #[cfg(pitfall)]
    let shared = Arc::new(receiver);
    #[cfg(pitfall)]
    let worker = thread::spawn(move || shared.try_recv());
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(receiver));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || shared.lock().unwrap().try_recv());
    assert_eq!(worker.join().unwrap(), Ok(42));
}
