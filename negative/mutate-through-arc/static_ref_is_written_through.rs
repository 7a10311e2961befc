// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

#[cfg(pitfall)]
static TOTAL: i32 = 0;

#[cfg(not(pitfall))]
static TOTAL: Mutex<i32> = Mutex::new(0);

fn main() {
    #[cfg(pitfall)]
    let borrowed: &'static i32 = &TOTAL;
    #[cfg(pitfall)]
    let worker = thread::spawn(move || *borrowed = 42);
    #[cfg(not(pitfall))]
    let borrowed: &'static Mutex<i32> = &TOTAL;
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *borrowed.lock().unwrap() = 42);
    worker.join().unwrap();
}
