// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::mpsc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let (sender, receiver) = mpsc::channel::<Rc<i32>>();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || sender.send(Rc::new(42)).is_ok());
    #[cfg(not(pitfall))]
    let (sender, receiver) = mpsc::channel::<Arc<i32>>();
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || sender.send(Arc::new(42)).is_ok());
    assert!(receiver.recv().is_ok() && worker.join().unwrap());
}
