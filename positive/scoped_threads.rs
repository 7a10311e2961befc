// SPDX-License-Identifier: MIT
// Chapter: scoped threads. The twin of scoped_threads.cpp.
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, RwLock};
use std::thread;

fn sum(numbers: &[i32]) -> i32 {
    numbers.iter().sum()
}

fn double_each(numbers: &mut [i32]) {
    numbers.iter_mut().for_each(|number| *number *= 2);
}

#[test]
fn two_halves_are_summed_and_the_vector_is_usable_afterwards() {
    let mut numbers: Vec<i32> = (1..=8).collect();
    let (left, right) = numbers.split_at(4);
    let total = thread::scope(|s| {
        let first = s.spawn(|| sum(left));
        let second = s.spawn(|| sum(right));
        first.join().unwrap() + second.join().unwrap()
    });
    assert_eq!(total, 36);
    numbers.push(9);
}

#[test]
fn two_halves_are_written_without_a_lock() {
    let mut numbers: Vec<i32> = (1..=8).collect();
    let (left, right) = numbers.split_at_mut(4);
    thread::scope(|s| {
        s.spawn(|| double_each(left));
        double_each(right); // the body works, too
    });
    assert_eq!(numbers, [2, 4, 6, 8, 10, 12, 14, 16]);
}

#[test]
fn chunks_of_every_possible_size_cover_each_element_once() {
    for size in 1..=10 {
        let mut numbers: Vec<i32> = (1..=8).collect();
        thread::scope(|s| {
            for chunk in numbers.chunks_mut(size) {
                s.spawn(|| double_each(chunk));
            }
        });
        assert_eq!(numbers, [2, 4, 6, 8, 10, 12, 14, 16]);
    }
}

#[test]
fn a_worker_hands_its_exclusive_borrow_back() {
    let mut numbers = Vec::new();
    let all = &mut numbers;
    thread::scope(|s| {
        let worker = s.spawn(move || {
            all.push(1);
            all
        });
        worker.join().unwrap().push(2);
    });
    assert_eq!(numbers, [1, 2]);
}

#[test]
fn a_worker_starts_workers_in_the_same_scope() {
    fn grow<'scope>(s: &'scope thread::Scope<'scope, '_>, nodes: &'scope Mutex<i32>, depth: i32) {
        *nodes.lock().unwrap() += 1;
        if depth > 0 {
            s.spawn(move || grow(s, nodes, depth - 1));
            s.spawn(move || grow(s, nodes, depth - 1));
        }
    }
    let nodes = Mutex::new(0);
    thread::scope(|s| grow(s, &nodes, 3));
    assert_eq!(nodes.into_inner().unwrap(), 15);
}

#[test]
fn scopes_nest_and_lend_on_what_they_were_lent() {
    let mut numbers: Vec<i32> = (1..=8).collect();
    let (left, _) = numbers.split_at_mut(4);
    thread::scope(|s| {
        s.spawn(|| {
            thread::scope(|inner| {
                for number in left.iter_mut() {
                    inner.spawn(|| *number = -*number);
                }
            });
            left[0] = 0; // lent on and come back
        });
    });
    assert_eq!(numbers, [0, -2, -3, -4, 5, 6, 7, 8]);
}

#[test]
fn locks_are_lent_as_they_are() {
    let list = Mutex::new(Vec::new());
    let text = RwLock::new(String::from("shared"));
    thread::scope(|s| {
        for n in 0..4 {
            let (list, text) = (&list, &text);
            s.spawn(move || list.lock().unwrap().push(text.read().unwrap().len() + n));
        }
    });
    assert_eq!(list.into_inner().unwrap().iter().sum::<usize>(), 30);
}

#[test]
fn a_worker_has_a_name_through_the_builder() {
    thread::scope(|s| {
        let work = || thread::current().name().map(String::from);
        let named = thread::Builder::new().name("scoped".into()).spawn_scoped(s, work).unwrap();
        assert_eq!(named.join().unwrap().as_deref(), Some("scoped"));
    });
}

#[test]
fn a_panic_that_is_joined_stays_in_the_scope() {
    thread::scope(|s| {
        let panic = s.spawn(|| panic!("joined")).join().unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&"joined"));
    });
}

#[test]
fn a_panic_that_nobody_joins_comes_out_after_all_workers_have_ended() {
    let ended = Mutex::new(0);
    let out = panic::catch_unwind(AssertUnwindSafe(|| {
        thread::scope(|s| {
            s.spawn(|| panic!("nobody joined"));
            for _ in 0..8 {
                s.spawn(|| *ended.lock().unwrap() += 1);
            }
        })
    }));
    assert!(out.is_err());
    assert_eq!(ended.into_inner().unwrap(), 8);
}
