// SPDX-License-Identifier: MIT
// A lock beside the data: Mutex<()>.
use std::sync::Mutex;
use std::thread;

static MUTEX: Mutex<()> = Mutex::new(());

fn main() {
    #[cfg(pitfall)]
    let lock = MUTEX.lock().unwrap();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || drop(lock));
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| drop(MUTEX.lock().unwrap()));
    worker.join().unwrap();
}
