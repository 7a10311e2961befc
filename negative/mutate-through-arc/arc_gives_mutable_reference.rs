// SPDX-License-Identifier: MIT
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(42);
    #[cfg(pitfall)]
    let value: &mut i32 = &mut *shared;
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(42));
    #[cfg(not(pitfall))]
    let mut guard = shared.lock().unwrap();
    #[cfg(not(pitfall))]
    let value: &mut i32 = &mut guard;
    *value = 1;
}
