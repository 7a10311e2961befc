// SPDX-License-Identifier: MIT
// Lint: invalid_atomic_ordering
use std::sync::atomic::{AtomicI32, Ordering};

fn main() {
    let count = AtomicI32::new(0);
    #[cfg(pitfall)]
    count.store(42, Ordering::Acquire);
    #[cfg(not(pitfall))]
    count.store(42, Ordering::Release);
    assert_eq!(count.into_inner(), 42);
}
