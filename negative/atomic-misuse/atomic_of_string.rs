// SPDX-License-Identifier: MIT
// Rust's atomics are generic only in a nightly feature; on stable there is a type for each width.
#[cfg(not(pitfall))]
use std::sync::Mutex;

#[cfg(pitfall)]
use std::sync::atomic::AtomicString as Shared;

#[cfg(not(pitfall))]
type Shared = Mutex<String>;

fn main() {
    assert!(std::mem::size_of::<Shared>() > 0);
}
