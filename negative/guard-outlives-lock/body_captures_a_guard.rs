// SPDX-License-Identifier: MIT
// The body may use the guard; a worker of the scope may not.
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(41);
    #[cfg(pitfall)]
    let mut guard = count.lock().unwrap();
    thread::scope(|s| {
        #[cfg(pitfall)]
        s.spawn(|| *guard += 1);
        #[cfg(not(pitfall))]
        s.spawn(|| *count.lock().unwrap() += 1);
    });
}
