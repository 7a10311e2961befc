// SPDX-License-Identifier: MIT
use std::cell::Cell;
#[cfg(not(pitfall))]
use std::sync::Mutex;

fn share<T: Sync>(_: &T) {}

struct Cache {
    last: Cell<i32>,
}

fn main() {
    let cache = Cache { last: Cell::new(0) };
    #[cfg(pitfall)]
    share(&cache);
    cache.last.set(42);
    #[cfg(not(pitfall))]
    share(&Mutex::new(cache));
}
