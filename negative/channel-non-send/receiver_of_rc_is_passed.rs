// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::mpsc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let (_sender, receiver) = mpsc::channel::<Rc<i32>>();
    #[cfg(not(pitfall))]
    let (_sender, receiver) = mpsc::channel::<Arc<i32>>();
    let worker = thread::spawn(move || receiver.try_recv().is_err());
    assert!(worker.join().unwrap());
}
