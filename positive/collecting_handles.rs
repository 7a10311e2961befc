// SPDX-License-Identifier: MIT
// Chapter: collecting handles. The twin of collecting_handles.cpp.
use std::collections::HashSet;
use std::sync::mpsc;
use std::thread;

#[test]
fn squares_come_back_in_the_order_of_the_handles() {
    let workers: Vec<_> = (0..4).map(|i| thread::spawn(move || i * i)).collect();
    let squares: Vec<i32> = workers.into_iter().map(|worker| worker.join().unwrap()).collect();
    assert_eq!(squares, [0, 1, 4, 9]);
}

// Without collect(), the lazy iterator would join each worker before it starts the next: these two would wait for ever.
#[test]
fn start_all_before_the_first_join() {
    let (to_second, from_first) = mpsc::channel();
    let (to_first, from_second) = mpsc::channel();
    let talk = |out: mpsc::Sender<i32>, from: mpsc::Receiver<i32>, mine| {
        out.send(mine).unwrap();
        from.recv().unwrap()
    };
    let first = thread::spawn(move || talk(to_second, from_second, 1));
    let second = thread::spawn(move || talk(to_first, from_first, 2));
    assert_eq!((first.join().unwrap(), second.join().unwrap()), (2, 1));
}

#[test]
fn each_worker_gets_a_piece_of_its_own() {
    let numbers: Vec<i32> = (1..=1000).collect();
    let pieces: Vec<Vec<i32>> = numbers.chunks(250).map(<[i32]>::to_vec).collect();
    let workers: Vec<_> = pieces.into_iter().map(|piece| thread::spawn(move || piece.iter().sum::<i32>())).collect();
    assert_eq!(workers.into_iter().map(|worker| worker.join().unwrap()).sum::<i32>(), 500_500);
}

#[test]
fn handles_can_be_removed_reversed_and_moved_about() {
    let mut workers: Vec<_> = (0..6).map(|i| thread::spawn(move || i)).collect();
    assert_eq!(workers.remove(1).join().unwrap(), 1);
    workers.reverse();
    let elsewhere = workers;
    let results: Vec<i32> = elsewhere.into_iter().map(|worker| worker.join().unwrap()).collect();
    assert_eq!(results, [5, 4, 3, 2, 0]);
}

#[test]
fn one_panic_does_not_lose_the_others_results() {
    let work = |i| if i == 2 { panic!("worker {i} gives up") } else { i };
    let workers: Vec<_> = (0..4).map(|i| thread::spawn(move || work(i))).collect();
    let (results, panics): (Vec<_>, Vec<_>) = workers.into_iter().map(|worker| worker.join()).partition(Result::is_ok);
    assert_eq!(results.into_iter().map(Result::unwrap).collect::<Vec<i32>>(), [0, 1, 3]);
    let panic = panics.into_iter().next().unwrap().unwrap_err();
    assert_eq!(panic.downcast_ref::<String>().unwrap(), "worker 2 gives up");
}

#[test]
fn every_thread_has_an_id_of_its_own_for_good() {
    let ids: HashSet<_> = (0..32).map(|_| thread::spawn(|| thread::current().id()).join().unwrap()).collect();
    assert_eq!(ids.len(), 32);
}
