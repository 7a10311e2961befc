// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::sync::Condvar;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let ready = Condvar::new();
    #[cfg(not(pitfall))]
    let ready = Arc::new(Condvar::new());
    #[cfg(pitfall)]
    let mine = ready;
    #[cfg(not(pitfall))]
    let mine = Arc::clone(&ready);
    let worker = thread::spawn(move || mine.notify_one());
    ready.notify_all();
    worker.join().unwrap();
}
