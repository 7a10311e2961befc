// SPDX-License-Identifier: MIT
// Chapter: waiting, in Rust.
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, TryRecvError, TrySendError};
use std::sync::{Arc, Condvar, LazyLock, Mutex, OnceLock, RwLock, RwLockWriteGuard};
use std::thread;
use std::time::Duration;

#[test]
fn a_condvar_waits_for_a_change() {
    let gate = Arc::new((Mutex::new(false), Condvar::new()));
    let mine = Arc::clone(&gate);
    let worker = thread::spawn(move || *mine.1.wait_while(mine.0.lock().unwrap(), |open| !*open).unwrap());
    *gate.0.lock().unwrap() = true;
    gate.1.notify_all();
    assert!(worker.join().unwrap());
}

#[test]
fn a_timeout_says_what_is_so() {
    let ready = Mutex::new(false);
    let changed = Condvar::new();
    let (guard, result) =
        changed.wait_timeout_while(ready.lock().unwrap(), Duration::from_millis(5), |now| !*now).unwrap();
    assert!(result.timed_out() && !*guard);
}

#[test]
fn a_bound_holds_a_sender_back() {
    let (sender, receiver) = mpsc::sync_channel(2);
    sender.try_send(1).unwrap();
    sender.send(2).unwrap();
    assert_eq!(sender.try_send(3), Err(TrySendError::Full(3)));
    assert_eq!(receiver.recv(), Ok(1));
    sender.try_send(3).unwrap();
}

#[test]
fn empty_is_not_disconnected() {
    let (sender, receiver) = mpsc::channel::<i32>();
    assert_eq!(receiver.try_recv(), Err(TryRecvError::Empty));
    assert_eq!(receiver.recv_timeout(Duration::ZERO), Err(RecvTimeoutError::Timeout));
    drop(sender);
    assert_eq!(receiver.try_recv(), Err(TryRecvError::Disconnected));
}

#[test]
fn a_bound_of_none_is_a_rendezvous() {
    let (sender, receiver) = mpsc::sync_channel(0);
    let worker = thread::spawn(move || (1..=50).for_each(|value| sender.send(value).unwrap()));
    assert_eq!(receiver.iter().sum::<i32>(), 1275);
    worker.join().unwrap();
}

#[test]
fn the_jobs_of_a_pool_are_of_any_type() {
    type Job = Box<dyn FnOnce() + Send>;
    let (jobs, taken) = mpsc::channel::<Job>();
    let sum = Arc::new(AtomicI32::new(0));
    for i in 1..=100 {
        let total = Arc::clone(&sum);
        jobs.send(Box::new(move || {
            total.fetch_add(i, Ordering::Relaxed);
        }))
        .unwrap();
    }
    drop(jobs);
    thread::spawn(move || taken.iter().for_each(|job| job())).join().unwrap();
    assert_eq!(sum.load(Ordering::Relaxed), 5050);
}

static NAME: OnceLock<String> = OnceLock::new();
static PRIMES: LazyLock<Vec<i32>> = LazyLock::new(|| vec![2, 3, 5, 7]);
thread_local! {
    static CALLS: std::cell::Cell<i32> = const { std::cell::Cell::new(40) };
}

#[test]
fn values_are_made_once() {
    assert_eq!(NAME.get_or_init(|| "first".into()), "first");
    assert_eq!(NAME.set("second".into()), Err("second".into()));
    assert_eq!(thread::spawn(|| PRIMES.len()).join().unwrap(), 4);
    CALLS.set(42);
    assert_eq!(thread::spawn(|| CALLS.get()).join().unwrap(), 40);
}

#[test]
fn a_worker_unparks_its_parent() {
    let done = Arc::new(AtomicBool::new(false));
    let (parent, flag) = (thread::current(), Arc::clone(&done));
    let worker = thread::spawn(move || {
        flag.store(true, Ordering::Release);
        parent.unpark();
    });
    while !done.load(Ordering::Acquire) {
        thread::park();
    }
    worker.join().unwrap();
}

#[test]
fn a_writer_becomes_a_reader() {
    let number = RwLock::new(1);
    let mut writer = number.write().unwrap();
    *writer += 1;
    let reader = RwLockWriteGuard::downgrade(writer);
    assert_eq!(*reader, 2);
    assert!(number.try_write().is_err() && number.try_read().is_ok());
}
