// SPDX-License-Identifier: MIT
// A lock beside the data: Mutex<()>.
use std::sync::Mutex;
use std::thread;

static MUTEX: Mutex<()> = Mutex::new(());

fn main() {
    #[cfg(pitfall)]
    let worker = thread::spawn(|| MUTEX.lock().unwrap());
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| MUTEX.lock().is_ok());
    assert!(worker.join().is_ok());
}
