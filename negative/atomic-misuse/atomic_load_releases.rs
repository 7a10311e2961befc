// SPDX-License-Identifier: MIT
// Lint: invalid_atomic_ordering
use std::sync::atomic::{AtomicI32, Ordering};

fn main() {
    let count = AtomicI32::new(42);
    #[cfg(pitfall)]
    let seen = count.load(Ordering::Release);
    #[cfg(not(pitfall))]
    let seen = count.load(Ordering::Acquire);
    assert_eq!(seen, 42);
}
