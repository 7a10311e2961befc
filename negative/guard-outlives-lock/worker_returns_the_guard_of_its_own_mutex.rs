// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    thread::scope(|s| {
        let worker = s.spawn(|| {
            let own = Mutex::new(42);
            #[cfg(pitfall)]
            let result = own.lock().unwrap();
            #[cfg(not(pitfall))]
            let result = own.into_inner().unwrap();
            result
        });
        println!("{}", worker.join().unwrap());
    });
}
