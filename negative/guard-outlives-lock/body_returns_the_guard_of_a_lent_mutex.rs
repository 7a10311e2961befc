// SPDX-License-Identifier: MIT
// Rust lets the guard out of the scope, and then the mutex may not die before it.
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(42);
    let kept = thread::scope(|_| {
        let guard = count.lock().unwrap();
        #[cfg(pitfall)]
        return guard;
        #[cfg(not(pitfall))]
        return *guard;
    });
    drop(count);
    println!("{kept}");
}
