// SPDX-License-Identifier: MIT
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(vec![1]);
    #[cfg(pitfall)]
    shared.clear();
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(vec![1]));
    #[cfg(not(pitfall))]
    shared.lock().unwrap().clear();
    drop(shared);
}
