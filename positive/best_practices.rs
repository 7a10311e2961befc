// SPDX-License-Identifier: MIT
// Chapter: best practices. The twin of best_practices.cpp.
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

#[test]
fn size_a_pool_by_the_machine() {
    let crew = thread::available_parallelism().unwrap().get();
    let numbers: Vec<i32> = (1..=1000).collect();
    let share = numbers.len().div_ceil(crew);
    let sum: i32 = thread::scope(|s| {
        let workers: Vec<_> = numbers.chunks(share).map(|part| s.spawn(|| part.iter().sum::<i32>())).collect();
        assert!(workers.len() <= crew);
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    });
    assert_eq!(sum, 500_500);
}

#[test]
fn stop_by_asking() {
    let stop = Arc::new(AtomicBool::new(false));
    let crew: Vec<_> = (0..3)
        .map(|_| {
            let stopped = Arc::clone(&stop);
            thread::spawn(move || {
                while !stopped.load(Ordering::Relaxed) {
                    thread::yield_now();
                }
            })
        })
        .collect();
    stop.store(true, Ordering::Relaxed);
    crew.into_iter().for_each(|worker| worker.join().unwrap());
}

#[test]
fn stop_by_closing() {
    let (jobs, inbox) = mpsc::channel::<i32>();
    let worker = thread::spawn(move || inbox.iter().sum::<i32>());
    jobs.send(40).unwrap();
    jobs.send(2).unwrap();
    drop(jobs);
    assert_eq!(worker.join().unwrap(), 42);
}

struct Accumulator {
    jobs: Sender<i32>,
    worker: JoinHandle<i32>,
}

impl Accumulator {
    fn new() -> Accumulator {
        let (jobs, inbox) = mpsc::channel::<i32>();
        Accumulator { jobs, worker: thread::spawn(move || inbox.iter().sum()) }
    }
    fn finish(self) -> i32 {
        drop(self.jobs); // closes first, joins second
        self.worker.join().unwrap()
    }
}

#[test]
fn a_struct_owns_its_worker() {
    let sum = Accumulator::new();
    (1..=10).for_each(|n| sum.jobs.send(n).unwrap());
    assert_eq!(sum.finish(), 55);
}

#[test]
fn return_instead_of_sharing() {
    let workers: Vec<_> = (0..4).map(|i| thread::spawn(move || vec![i, i * 10])).collect();
    let all: Vec<i32> = workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect();
    assert_eq!(all, [0, 0, 1, 10, 2, 20, 3, 30]);
}

#[test]
fn hold_a_lock_no_longer_than_the_copy() {
    let shared = Mutex::new(vec![3, 1, 2]);
    thread::scope(|s| {
        s.spawn(|| {
            let mut copy = shared.lock().unwrap().clone();
            copy.sort(); // long work, nobody waits
            *shared.lock().unwrap() = copy;
        });
    });
    assert_eq!(shared.into_inner().unwrap(), [1, 2, 3]);
}

#[test]
fn name_what_runs() {
    let work = || thread::current().name().map(String::from);
    let worker = thread::Builder::new().name("compressor".into()).spawn(work).unwrap();
    assert_eq!(worker.join().unwrap().as_deref(), Some("compressor"));
}
