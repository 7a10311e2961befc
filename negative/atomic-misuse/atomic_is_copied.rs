// SPDX-License-Identifier: MIT
use std::sync::atomic::AtomicI32;
#[cfg(not(pitfall))]
use std::sync::atomic::Ordering;

fn main() {
    let count = AtomicI32::new(42);
    #[cfg(pitfall)]
    let seen = count.clone().into_inner();
    #[cfg(not(pitfall))]
    let seen = count.load(Ordering::SeqCst);
    assert_eq!(seen, count.into_inner());
}
