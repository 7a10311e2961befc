// SPDX-License-Identifier: MIT
// Rust has no assignment that loads: the types do not fit.
use std::sync::atomic::AtomicI32;
#[cfg(not(pitfall))]
use std::sync::atomic::Ordering;

fn main() {
    let count = AtomicI32::new(42);
    let copy: i32;
    #[cfg(pitfall)]
    {
        copy = count;
    }
    #[cfg(not(pitfall))]
    {
        copy = count.load(Ordering::SeqCst);
    }
    assert_eq!(copy, 42);
}
