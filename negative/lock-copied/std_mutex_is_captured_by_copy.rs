// SPDX-License-Identifier: MIT
// A lock beside the data: Mutex<()>.
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::sync::Mutex;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mutex = Mutex::new(());
    #[cfg(not(pitfall))]
    let mutex = Arc::new(Mutex::new(()));
    #[cfg(pitfall)]
    let mine = mutex;
    #[cfg(not(pitfall))]
    let mine = Arc::clone(&mutex);
    let worker = thread::spawn(move || mine.lock().is_ok());
    assert_eq!(worker.join().unwrap(), mutex.lock().is_ok());
}
