// SPDX-License-Identifier: MIT
use std::sync::Mutex;
#[cfg(pitfall)]
use std::sync::MutexGuard;
use std::thread;

#[cfg(pitfall)]
struct Session<'a> {
    count: MutexGuard<'a, i32>,
}

#[cfg(not(pitfall))]
struct Session<'a> {
    count: &'a Mutex<i32>,
}

fn main() {
    let count = Mutex::new(42);
    thread::scope(|s| {
        #[cfg(pitfall)]
        let session = Session { count: count.lock().unwrap() };
        #[cfg(pitfall)]
        let worker = s.spawn(move || *session.count);
        #[cfg(not(pitfall))]
        let session = Session { count: &count };
        #[cfg(not(pitfall))]
        let worker = s.spawn(move || *session.count.lock().unwrap());
        assert_eq!(worker.join().unwrap(), 42);
    });
}
