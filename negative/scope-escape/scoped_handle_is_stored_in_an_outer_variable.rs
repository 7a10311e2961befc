// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mut kept: Option<thread::ScopedJoinHandle<i32>> = None;
    #[cfg(not(pitfall))]
    let mut kept: Option<i32> = None;
    thread::scope(|s| {
        let worker = s.spawn(|| 42);
        #[cfg(pitfall)]
        let worker = kept.insert(worker);
        #[cfg(not(pitfall))]
        let worker = kept.insert(worker.join().unwrap());
        let _ = worker;
    });
    assert!(kept.is_some());
}
