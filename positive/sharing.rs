// SPDX-License-Identifier: MIT
// Chapter: sharing. The twin of sharing.cpp.
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Barrier, Mutex, RwLock, TryLockError};
use std::thread;

#[test]
fn three_threads_see_one_vector() {
    let shared = Arc::new(vec![1, 2, 3]);
    let workers: Vec<_> = (0..3)
        .map(|_| {
            let mine = Arc::clone(&shared);
            thread::spawn(move || mine.iter().sum::<i32>())
        })
        .collect();
    for worker in workers {
        assert_eq!(worker.join().unwrap(), 6);
    }
    assert_eq!(Arc::strong_count(&shared), 1);
}

#[test]
fn try_unwrap_takes_the_value_from_the_only_owner() {
    let first = Arc::new(42);
    let second = Arc::clone(&first);
    let first = Arc::try_unwrap(first).unwrap_err(); // given back whole
    drop(second);
    assert_eq!(Arc::try_unwrap(first), Ok(42));
}

#[test]
fn get_mut_needs_the_only_owner_and_no_weak() {
    let mut shared = Arc::new(1);
    let weak = Arc::downgrade(&shared);
    assert!(Arc::get_mut(&mut shared).is_none());
    drop(weak);
    *Arc::get_mut(&mut shared).unwrap() = 2;
    assert_eq!(*shared, 2);
}

#[test]
fn a_weak_watches_without_keeping_alive() {
    let owner = Arc::new(42);
    let weak = Arc::downgrade(&owner);
    let worker = thread::spawn(move || (weak.upgrade().map(|value| *value), weak));
    let (seen, weak) = worker.join().unwrap();
    assert_eq!(seen, Some(42));
    drop(owner);
    assert!(weak.upgrade().is_none());
}

#[test]
fn an_rc_may_be_born_and_die_on_a_worker() {
    let worker = thread::spawn(|| {
        let count = Rc::new(42);
        *Rc::clone(&count)
    });
    assert_eq!(worker.join().unwrap(), 42);
}

#[test]
fn a_mutex_counts_right() {
    let count = Mutex::new(0);
    thread::scope(|s| {
        for _ in 0..4 {
            s.spawn(|| (0..1000).for_each(|_| *count.lock().unwrap() += 1));
        }
    });
    assert_eq!(count.into_inner().unwrap(), 4000);
}

#[test]
fn try_lock_does_not_wait() {
    let count = Mutex::new(42);
    let guard = count.lock().unwrap();
    assert!(matches!(count.try_lock(), Err(TryLockError::WouldBlock)));
    drop(guard);
    assert_eq!(*count.try_lock().unwrap(), 42);
}

// Both readers wait for the other one while they hold the lock.
#[test]
fn readers_read_at_the_same_time() {
    let table = RwLock::new(42);
    let both = Barrier::new(2);
    let read = || {
        let guard = table.read().unwrap();
        both.wait();
        *guard
    };
    thread::scope(|s| {
        let other = s.spawn(read);
        assert_eq!(read() + other.join().unwrap(), 84);
    });
}

#[test]
fn only_a_writer_poisons() {
    let table = RwLock::new(1);
    thread::scope(|s| {
        let reader = s.spawn(|| {
            let _guard = table.read().unwrap();
            panic!("while reading");
        });
        assert!(reader.join().is_err());
        assert!(!table.is_poisoned());
        let writer = s.spawn(|| {
            let _guard = table.write().unwrap();
            panic!("while writing");
        });
        assert!(writer.join().is_err());
    });
    assert!(table.is_poisoned());
}

#[test]
fn an_atomic_in_an_arc_counts_right() {
    let count = Arc::new(AtomicI32::new(0));
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let mine = Arc::clone(&count);
            thread::spawn(move || {
                for _ in 0..1000 {
                    mine.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    workers.into_iter().for_each(|worker| worker.join().unwrap());
    assert_eq!(count.load(Ordering::Relaxed), 4000);
}

#[test]
fn release_and_acquire_publish() {
    let data = AtomicI32::new(0);
    let ready = AtomicBool::new(false);
    thread::scope(|s| {
        s.spawn(|| {
            data.store(42, Ordering::Relaxed);
            ready.store(true, Ordering::Release);
        });
        while !ready.load(Ordering::Acquire) {
            thread::yield_now();
        }
        assert_eq!(data.load(Ordering::Relaxed), 42);
    });
}
