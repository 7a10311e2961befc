// SPDX-License-Identifier: MIT
use std::sync::{Arc, Weak};

fn main() {
    let shared = Arc::new(42);
    #[cfg(pitfall)]
    let owner = shared;
    let weak: Weak<i32> = Arc::downgrade(&shared);
    #[cfg(not(pitfall))]
    let owner = shared;
    assert_eq!(*owner, *weak.upgrade().unwrap());
}
