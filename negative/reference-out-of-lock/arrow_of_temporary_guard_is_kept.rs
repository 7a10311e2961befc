// SPDX-License-Identifier: MIT
// Written `&mut data.lock().unwrap()[0]`, Rust keeps the guard to the end of the block; for what a method lends it does not.
use std::sync::Mutex;

fn main() {
    let data = Mutex::new([20, 22]);
    #[cfg(pitfall)]
    let first = data.lock().unwrap().first_mut().unwrap();
    #[cfg(not(pitfall))]
    let mut guard = data.lock().unwrap();
    #[cfg(not(pitfall))]
    let first = guard.first_mut().unwrap();
    *first += 1;
}
