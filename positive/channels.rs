// SPDX-License-Identifier: MIT
// Chapter: channels. The twin of channels.cpp.
use std::sync::mpsc::{self, Sender};
use std::thread;

#[test]
fn values_arrive_in_the_order_of_their_sender() {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || (0..100).for_each(|i| sender.send(i).unwrap()));
    assert!(receiver.iter().eq(0..100)); // the loop ends with the last sender
    worker.join().unwrap();
}

#[test]
fn many_senders_one_receiver() {
    let (sender, receiver) = mpsc::channel();
    for i in 1..=4 {
        let mine = sender.clone();
        thread::spawn(move || mine.send(i).unwrap());
    }
    drop(sender); // the workers have their own
    assert_eq!(receiver.iter().sum::<i32>(), 10);
}

#[test]
fn without_sender_recv_ends_after_the_last_value() {
    let (sender, receiver) = mpsc::channel();
    sender.send(42).unwrap();
    drop(sender);
    assert_eq!(receiver.recv(), Ok(42));
    assert!(receiver.recv().is_err());
}

#[test]
fn without_receiver_send_says_so_and_gives_the_value_back() {
    let (sender, receiver) = mpsc::channel();
    drop(receiver);
    assert_eq!(sender.send(42).unwrap_err().0, 42);
}

#[test]
fn move_only_values_cross() {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(Box::new(42)).unwrap());
    assert_eq!(*receiver.recv().unwrap(), 42);
}

#[test]
fn a_pipeline_closes_itself_from_its_first_end() {
    let (numbers, to_square) = mpsc::channel::<i32>();
    let (squares, to_sum) = mpsc::channel::<i32>();
    let stage = thread::spawn(move || to_square.iter().for_each(|n| squares.send(n * n).unwrap()));
    let last = thread::spawn(move || to_sum.iter().sum::<i32>());
    (1..=3).for_each(|n| numbers.send(n).unwrap());
    drop(numbers);
    stage.join().unwrap();
    assert_eq!(last.join().unwrap(), 14);
}

#[test]
fn a_request_carries_its_reply_to() {
    struct Request {
        number: i32,
        reply_to: Sender<i32>,
    }
    let (requests, inbox) = mpsc::channel::<Request>();
    let server = thread::spawn(move || inbox.iter().for_each(|r| r.reply_to.send(r.number * 2).unwrap()));
    let (reply_to, reply) = mpsc::channel();
    requests.send(Request { number: 21, reply_to }).unwrap();
    assert_eq!(reply.recv(), Ok(42));
    drop(requests);
    server.join().unwrap();
}
