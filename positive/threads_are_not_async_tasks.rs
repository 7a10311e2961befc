// SPDX-License-Identifier: MIT
// Chapter: threads are not async tasks. The twin of threads_are_not_async_tasks.cpp.
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{mpsc, Arc};
use std::thread;

#[test]
fn a_worker_runs_on_another_thread() {
    let worker = thread::spawn(|| thread::current().id());
    assert_ne!(worker.join().unwrap(), thread::current().id());
}

#[test]
fn a_worker_makes_progress_while_its_parent_is_busy() {
    static WRITTEN: AtomicBool = AtomicBool::new(false);
    let worker = thread::spawn(|| WRITTEN.store(true, Ordering::Release));
    while !WRITTEN.load(Ordering::Acquire) {} // in Node.js: for ever
    worker.join().unwrap();
}

#[test]
fn a_blocked_worker_does_not_stop_the_others() {
    let (open, gate) = mpsc::channel();
    let blocked = thread::spawn(move || gate.recv());
    assert_eq!(thread::spawn(|| 42).join().unwrap(), 42);
    assert!(!blocked.is_finished());
    open.send(1).unwrap();
    assert_eq!(blocked.join().unwrap(), Ok(1));
}

#[test]
fn a_rejection_cannot_be_unhandled() {
    let result = thread::spawn(|| panic!("rejected")).join();
    assert_eq!(result.unwrap_err().downcast_ref(), Some(&"rejected"));
}

// Workers that each wait for all others can only get on if they truly run at the same time.
#[test]
fn workers_run_at_the_same_time() {
    static ARRIVED: AtomicI32 = AtomicI32::new(0);
    let crew: Vec<_> = (0..3)
        .map(|_| {
            thread::spawn(|| {
                ARRIVED.fetch_add(1, Ordering::AcqRel);
                while ARRIVED.load(Ordering::Acquire) < 3 {
                    thread::yield_now();
                }
            })
        })
        .collect();
    crew.into_iter().for_each(|worker| worker.join().unwrap());
}

#[test]
fn each_thread_has_its_own_thread_locals() {
    thread_local! {
        static MINE: Cell<i32> = const { Cell::new(0) };
    }
    MINE.set(1);
    let worker = thread::spawn(|| {
        MINE.set(MINE.get() + 1);
        MINE.get()
    });
    assert_eq!(worker.join().unwrap(), 1); // it began at 0
    assert_eq!(MINE.get(), 1);
}

#[test]
fn cancellation_is_cooperative() {
    let stop = Arc::new(AtomicBool::new(false));
    let (sender, receiver) = mpsc::channel();
    let stopped = Arc::clone(&stop);
    let worker = thread::spawn(move || {
        let mut step = 0;
        while !stopped.load(Ordering::Relaxed) {
            let _ = sender.send(step);
            step += 1;
        }
        step
    });
    assert_eq!(receiver.recv(), Ok(0)); // it has begun
    stop.store(true, Ordering::Relaxed);
    assert!(worker.join().unwrap() >= 1);
}

#[test]
fn a_worker_may_start_workers() {
    let worker = thread::spawn(|| thread::spawn(|| 20).join().unwrap() + 22);
    assert_eq!(worker.join().unwrap(), 42);
}
