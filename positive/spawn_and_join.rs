// SPDX-License-Identifier: MIT
// Chapter: spawn and join. The twin of spawn_and_join.cpp.
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

#[test]
fn sum_of_the_first_thousand() {
    let worker = thread::spawn(|| (1..=1000).sum::<i32>());
    assert_eq!(worker.join().unwrap(), 500_500);
}

#[test]
fn spawn_returns_at_once() {
    let (open, gate) = mpsc::channel();
    let worker = thread::spawn(move || gate.recv().unwrap());
    assert!(!worker.is_finished());
    open.send(42).unwrap();
    assert_eq!(worker.join().unwrap(), 42);
}

#[test]
fn is_finished_tells_that_join_will_not_wait() {
    let worker = thread::spawn(|| 42);
    while !worker.is_finished() {
        thread::yield_now();
    }
    assert_eq!(worker.join().unwrap(), 42);
}

#[test]
fn a_worker_without_result_is_joined_all_the_same() {
    assert!(thread::spawn(|| ()).join().is_ok());
}

#[test]
fn a_move_only_result_comes_back() {
    let worker = thread::spawn(|| Box::new(42));
    assert_eq!(*worker.join().unwrap(), 42);
}

// Where C++ joins, Rust detaches: a dropped handle lets its worker run on.
#[test]
fn a_dropped_handle_detaches() {
    let (sender, receiver) = mpsc::channel();
    drop(thread::spawn(move || sender.send(42).unwrap()));
    assert_eq!(receiver.recv(), Ok(42));
}

#[test]
fn a_handle_shows_the_thread_it_joins() {
    let worker = thread::spawn(|| thread::current().id());
    let id = worker.thread().id();
    assert_eq!(worker.join().unwrap(), id);
}

#[test]
fn a_handle_lives_in_a_member_an_option_or_an_array() {
    struct Owner {
        worker: JoinHandle<i32>,
    }
    let owner = Owner { worker: thread::spawn(|| 1) };
    let mut option = Some(thread::spawn(|| 2));
    let array = [thread::spawn(|| 3), thread::spawn(|| 4)];
    assert_eq!(owner.worker.join().unwrap(), 1);
    assert_eq!(option.take().unwrap().join().unwrap(), 2);
    assert_eq!(array.map(|worker| worker.join().unwrap()), [3, 4]);
}

#[test]
fn many_callables_may_be_workers() {
    fn function() -> i32 {
        42
    }
    let pointer: fn() -> i32 = function;
    let boxed: Box<dyn FnOnce() -> i32 + Send> = Box::new(|| 42);
    for worker in [thread::spawn(function), thread::spawn(pointer), thread::spawn(boxed), thread::spawn(|| 42)] {
        assert_eq!(worker.join().unwrap(), 42);
    }
}
