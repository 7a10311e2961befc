// SPDX-License-Identifier: MIT
use std::cell::Cell;
#[cfg(not(pitfall))]
use std::sync::Mutex;
#[cfg(pitfall)]
use std::sync::RwLock;

#[cfg(pitfall)]
static SHARED: RwLock<Cell<i32>> = RwLock::new(Cell::new(0));

#[cfg(not(pitfall))]
static SHARED: Mutex<Cell<i32>> = Mutex::new(Cell::new(0));

fn main() {
    assert!(!SHARED.is_poisoned());
}
