// SPDX-License-Identifier: MIT
// Exercise 2: a pool of four workers over one queue. Shared by Arc, guarded by Mutex, taken back when all are done.
// The twin of exercise_2_worker_pool.cpp.
use std::collections::VecDeque;
use std::sync::{mpsc, Arc, Mutex};
use std::thread;

// Takes the next job, with the lock held no longer than that: in a `while let` it would be held for the whole round.
fn next(jobs: &Mutex<VecDeque<i32>>) -> Option<i32> {
    jobs.lock().unwrap().pop_front()
}

fn squares_of_one_to(last: i32, crew: usize) -> Vec<i32> {
    let jobs = Arc::new(Mutex::new((1..=last).collect::<VecDeque<i32>>()));
    let results = Arc::new(Mutex::new(Vec::new()));
    let workers: Vec<_> = (0..crew)
        .map(|_| {
            let (jobs, results) = (Arc::clone(&jobs), Arc::clone(&results));
            thread::spawn(move || {
                let mut done = 0;
                while let Some(job) = next(&jobs) {
                    results.lock().unwrap().push(job * job);
                    done += 1;
                }
                done
            })
        })
        .collect();
    let done: i32 = workers.into_iter().map(|worker| worker.join().unwrap()).sum();
    assert_eq!(done, last, "each job was done once");
    let mut squares = Arc::try_unwrap(results).unwrap().into_inner().unwrap(); // this is the last owner
    squares.sort();
    squares
}

#[test]
fn four_workers_square_one_to_ten() {
    assert_eq!(squares_of_one_to(10, 4), [1, 4, 9, 16, 25, 36, 49, 64, 81, 100]);
}

#[test]
fn the_number_of_workers_does_not_matter() {
    let expected = squares_of_one_to(200, 1);
    assert_eq!(squares_of_one_to(200, 2), expected);
    assert_eq!(squares_of_one_to(200, 16), expected);
}

#[test]
fn a_panicking_worker_does_not_stop_the_pool() {
    let jobs = Mutex::new(VecDeque::from([1, 2, 13, 4, 5]));
    let results = Mutex::new(Vec::new());
    let panics = thread::scope(|s| {
        let work = || {
            while let Some(job) = next(&jobs) {
                assert_ne!(job, 13, "unlucky");
                results.lock().unwrap().push(job);
            }
        };
        let workers: Vec<_> = (0..4).map(|_| s.spawn(work)).collect();
        workers.into_iter().filter_map(|worker| worker.join().err()).count()
    });
    assert_eq!(panics, 1);
    let mut seen = results.into_inner().unwrap();
    seen.sort();
    assert_eq!(seen, [1, 2, 4, 5]);
}

#[test]
fn a_bounded_channel_is_a_queue_that_closes() {
    let (jobs, taken) = mpsc::sync_channel::<i32>(2);
    let (results, collected) = mpsc::channel();
    let shared = Arc::new(Mutex::new(taken));
    jobs.try_send(1).unwrap();
    jobs.try_send(2).unwrap();
    assert!(jobs.try_send(3).is_err(), "two are waiting, and no worker has started");
    for _ in 0..4 {
        let (mine, out) = (Arc::clone(&shared), results.clone());
        thread::spawn(move || loop {
            let job = mine.lock().unwrap().recv();
            let Ok(job) = job else { break };
            out.send(job * job).unwrap();
        });
    }
    drop(results); // the workers have their own
    (3..=10).for_each(|i| jobs.send(i).unwrap()); // waits until a worker has taken one
    drop(jobs);
    let mut squares: Vec<i32> = collected.iter().collect();
    squares.sort();
    assert_eq!(squares, [1, 4, 9, 16, 25, 36, 49, 64, 81, 100]);
}
