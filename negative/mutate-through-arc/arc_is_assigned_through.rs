// SPDX-License-Identifier: MIT
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(42);
    #[cfg(pitfall)]
    {
        *shared = 1;
    }
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(42));
    #[cfg(not(pitfall))]
    {
        *shared.lock().unwrap() = 1;
    }
    drop(shared);
}
