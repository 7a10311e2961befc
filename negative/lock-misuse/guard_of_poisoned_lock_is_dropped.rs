// SPDX-License-Identifier: MIT
// Lint: let_underscore_lock
use std::sync::Mutex;

fn main() {
    let count = Mutex::new(0);
    #[cfg(pitfall)]
    let _ = count.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    #[cfg(not(pitfall))]
    let _guard = count.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
}
