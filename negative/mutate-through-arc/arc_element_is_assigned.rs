// SPDX-License-Identifier: MIT
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new(vec![0]);
    #[cfg(pitfall)]
    {
        shared[0] = 1;
    }
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new(vec![0]));
    #[cfg(not(pitfall))]
    {
        shared.lock().unwrap()[0] = 1;
    }
    drop(shared);
}
