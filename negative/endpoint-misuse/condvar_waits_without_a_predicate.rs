// SPDX-License-Identifier: MIT
use std::sync::{Condvar, Mutex};

fn main() {
    let ready = Mutex::new(true);
    let changed = Condvar::new();
    let guard = ready.lock().unwrap();
    #[cfg(pitfall)]
    let guard = if *guard { guard } else { changed.wait(guard).unwrap() };
    #[cfg(not(pitfall))]
    let guard = changed.wait_while(guard, |now| !*now).unwrap();
    assert!(*guard);
}
