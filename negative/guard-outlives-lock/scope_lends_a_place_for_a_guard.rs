// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    let mut place = None;
    thread::scope(|_| {
        let own = Mutex::new(42);
        #[cfg(pitfall)]
        let value = own.lock().unwrap();
        #[cfg(not(pitfall))]
        let value = own.into_inner().unwrap();
        place = Some(value);
    });
    println!("{place:?}");
}
