// SPDX-License-Identifier: MIT
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;

fn main() {
    #[cfg(pitfall)]
    let shared = Arc::new((1, 2));
    #[cfg(pitfall)]
    {
        shared.0 = 1;
    }
    #[cfg(not(pitfall))]
    let shared = Arc::new(Mutex::new((1, 2)));
    #[cfg(not(pitfall))]
    {
        shared.lock().unwrap().0 = 1;
    }
    drop(shared);
}
