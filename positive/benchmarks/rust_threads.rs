// SPDX-License-Identifier: MIT
// Rust's side of the benchmarks: the same work, called from C++.
use std::sync::{Arc, Mutex};
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
