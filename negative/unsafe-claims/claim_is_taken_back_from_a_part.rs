// SPDX-License-Identifier: MIT
use std::cell::Cell;
use std::marker::PhantomData;
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

struct Managed {
    _id: i32,
    _stays_unshared: PhantomData<Cell<()>>,
}

struct Holder {
    other: i32,
    #[cfg(pitfall)]
    _part: Managed,
    #[cfg(not(pitfall))]
    _part: Mutex<Managed>,
}

fn main() {
    let part = Managed { _id: 42, _stays_unshared: PhantomData };
    #[cfg(not(pitfall))]
    let part = Mutex::new(part);
    let shared = Arc::new(Holder { other: 0, _part: part });
    let mine = Arc::clone(&shared);
    let worker = thread::spawn(move || mine.other);
    assert_eq!(worker.join().unwrap(), 0);
}
