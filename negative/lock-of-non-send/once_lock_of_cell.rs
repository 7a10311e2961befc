// SPDX-License-Identifier: MIT
use std::sync::OnceLock;

#[cfg(pitfall)]
type Counter = std::cell::Cell<i32>;
#[cfg(not(pitfall))]
type Counter = std::sync::Mutex<i32>;

static COUNTER: OnceLock<Counter> = OnceLock::new();

fn main() {
    assert!(COUNTER.get().is_none());
}
