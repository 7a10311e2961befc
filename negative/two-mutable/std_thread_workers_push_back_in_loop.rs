// SPDX-License-Identifier: MIT
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let mut results = Vec::new();
    #[cfg(not(pitfall))]
    let results = Mutex::new(Vec::new());
    thread::scope(|s| {
        for i in 0..4 {
            #[cfg(pitfall)]
            let results = &mut results;
            #[cfg(not(pitfall))]
            let results = &results;
            #[cfg(pitfall)]
            s.spawn(move || results.push(i));
            #[cfg(not(pitfall))]
            s.spawn(move || results.lock().unwrap().push(i));
        }
    });
    drop(results);
}
