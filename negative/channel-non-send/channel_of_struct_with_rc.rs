// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
use std::sync::mpsc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

struct Message {
    id: i32,
    #[cfg(pitfall)]
    body: Rc<i32>,
    #[cfg(not(pitfall))]
    body: Arc<i32>,
}

fn main() {
    let (sender, receiver) = mpsc::channel::<Message>();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || sender.send(Message { id: 1, body: Rc::new(42) }).is_ok());
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || sender.send(Message { id: 1, body: Arc::new(42) }).is_ok());
    let message = receiver.recv().unwrap();
    assert_eq!((message.id, *message.body), (1, 42));
    assert!(worker.join().unwrap());
}
