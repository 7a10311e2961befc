// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::Mutex;

fn main() {
    #[cfg(pitfall)]
    let local = std::rc::Rc::new(1);
    #[cfg(pitfall)]
    {
        *local = 42;
    }
    #[cfg(not(pitfall))]
    let local = Mutex::new(1);
    #[cfg(not(pitfall))]
    {
        *local.lock().unwrap() = 42;
    }
    drop(local);
}
