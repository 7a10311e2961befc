// SPDX-License-Identifier: MIT
// Rust's side of the benchmarks: the same work, called from C++.
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::{mpsc, Arc, Condvar, Mutex, RwLock};
use std::thread;

#[no_mangle]
pub extern "C" fn rust_spawn_join(value: i32) -> i32 {
    thread::spawn(move || value).join().unwrap()
}

/// The sum of `len` numbers at `data`, by `workers` scoped threads.
///
/// # Safety
/// `data` points to `len` numbers.
#[no_mangle]
pub unsafe extern "C" fn rust_scope_sum(data: *const i64, len: usize, workers: usize) -> i64 {
    let data = std::slice::from_raw_parts(data, len);
    thread::scope(|s| {
        let handles: Vec<_> =
            data.chunks(len.div_ceil(workers)).map(|chunk| s.spawn(move || chunk.iter().sum::<i64>())).collect();
        handles.into_iter().map(|handle| handle.join().unwrap()).sum()
    })
}

#[no_mangle]
pub extern "C" fn rust_mutex_new() -> *const Mutex<i64> {
    Arc::into_raw(Arc::new(Mutex::new(0)))
}

/// # Safety
/// `mutex` comes from rust_mutex_new.
#[no_mangle]
pub unsafe extern "C" fn rust_mutex_add(mutex: *const Mutex<i64>, times: usize) {
    for _ in 0..times {
        *(*mutex).lock().unwrap() += 1;
    }
}

/// # Safety
/// `mutex` comes from rust_mutex_new.
#[no_mangle]
pub unsafe extern "C" fn rust_arc_clone_drop(mutex: *const Mutex<i64>, times: usize) {
    for _ in 0..times {
        Arc::increment_strong_count(mutex);
        std::hint::black_box(mutex);
        Arc::decrement_strong_count(mutex);
    }
}

/// The sum of 1 to `jobs`, taken one by one from a locked queue.
#[no_mangle]
pub extern "C" fn rust_pool(jobs: usize, workers: usize) -> i64 {
    let queue = Arc::new(Mutex::new((1..=jobs as i64).collect::<VecDeque<_>>()));
    let handles: Vec<_> = (0..workers)
        .map(|_| {
            let mine = Arc::clone(&queue);
            thread::spawn(move || {
                let next = || mine.lock().unwrap().pop_front();
                let mut sum = 0;
                while let Some(job) = next() {
                    sum += job;
                }
                sum
            })
        })
        .collect();
    handles.into_iter().map(|handle| handle.join().unwrap()).sum()
}

#[no_mangle]
pub extern "C" fn rust_builder_join(value: i32) -> i32 {
    thread::Builder::new().name("worker".into()).spawn(move || value).unwrap().join().unwrap()
}

#[no_mangle]
pub extern "C" fn rust_rw_lock_read(times: usize) -> i64 {
    static LOCK: RwLock<i64> = RwLock::new(1);
    (0..times).map(|_| std::hint::black_box(*LOCK.read().unwrap())).sum()
}

#[no_mangle]
pub extern "C" fn rust_rc_clone_drop(times: usize) {
    let shared = Rc::new(1_i64);
    for _ in 0..times {
        std::hint::black_box(Rc::clone(&shared));
    }
}

#[no_mangle]
pub extern "C" fn rust_handle_size() -> usize {
    std::mem::size_of::<thread::JoinHandle<i32>>()
}

/// `count` threads that wait in `meet` until `release` has looked at them.
#[no_mangle]
pub extern "C" fn rust_threads(count: usize, meet: extern "C" fn(), release: extern "C" fn()) {
    let start = |_| {
        thread::spawn(move || {
            meet();
            42
        })
    };
    let handles: Vec<_> = (0..count).map(start).collect();
    release();
    handles.into_iter().for_each(|handle| assert_eq!(handle.join().unwrap(), 42));
}

/// The same, scoped.
#[no_mangle]
pub extern "C" fn rust_scoped_threads(count: usize, meet: extern "C" fn(), release: extern "C" fn()) {
    thread::scope(|s| {
        (0..count).for_each(|_| drop(s.spawn(move || meet())));
        release();
    });
}

/// The sum of what `senders` threads send.
#[no_mangle]
pub extern "C" fn rust_stream(values: i64, senders: usize) -> i64 {
    let (sender, receiver) = mpsc::channel::<i64>();
    let workers: Vec<_> = (0..senders)
        .map(|_| {
            let out = sender.clone();
            thread::spawn(move || (0..values / senders as i64).for_each(|value| out.send(value).unwrap()))
        })
        .collect();
    drop(sender);
    let sum = receiver.iter().sum();
    workers.into_iter().for_each(|worker| worker.join().unwrap());
    sum
}

#[no_mangle]
pub extern "C" fn rust_bounded_stream(values: i64, bound: usize) -> i64 {
    let (sender, receiver) = mpsc::sync_channel::<i64>(bound);
    let worker = thread::spawn(move || (0..values).for_each(|value| sender.send(value).unwrap()));
    let sum = receiver.iter().sum();
    worker.join().unwrap();
    sum
}

/// Two threads wake each other in turn.
#[no_mangle]
pub extern "C" fn rust_ping_pong(rounds: i64) -> i64 {
    fn play(table: &(Mutex<i64>, Condvar), side: i64, rounds: i64) -> i64 {
        let mut seen = 0;
        for _ in 0..rounds {
            let mut turn = table.1.wait_while(table.0.lock().unwrap(), |now| *now % 2 != side).unwrap();
            seen += *turn;
            *turn += 1;
            table.1.notify_one();
        }
        seen
    }
    let table = Arc::new((Mutex::new(0), Condvar::new()));
    let mine = Arc::clone(&table);
    let worker = thread::spawn(move || play(&mine, 1, rounds));
    let seen = play(&table, 0, rounds);
    worker.join().unwrap();
    seen
}

/// # Safety
/// `mutex` comes from rust_mutex_new.
#[no_mangle]
pub unsafe extern "C" fn rust_mutex_add_long(mutex: *const Mutex<i64>, times: usize, work: usize) {
    for _ in 0..times {
        let mut guard = (*mutex).lock().unwrap();
        for _ in 0..work {
            *guard = std::hint::black_box(*guard + 1);
        }
    }
}
