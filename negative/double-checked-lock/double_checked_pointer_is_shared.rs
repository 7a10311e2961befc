// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::Cell;
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::OnceLock;
use std::thread;

struct Lazy {
    #[cfg(pitfall)]
    made: Cell<*const i32>,
    #[cfg(not(pitfall))]
    made: OnceLock<i32>,
}

fn main() {
    #[cfg(pitfall)]
    let lazy = Arc::new(Lazy { made: Cell::new(std::ptr::null()) });
    #[cfg(pitfall)]
    let worker = thread::spawn(move || {
        let made = lazy.made.get();
        unsafe { made.as_ref() }.copied()
    });
    #[cfg(not(pitfall))]
    let lazy = Arc::new(Lazy { made: OnceLock::new() });
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || lazy.made.get().copied());
    assert_eq!(worker.join().unwrap(), None);
}
