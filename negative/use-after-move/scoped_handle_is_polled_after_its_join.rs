// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    thread::scope(|s| {
        let worker = s.spawn(|| 42);
        #[cfg(not(pitfall))]
        let early = worker.is_finished();
        let result = worker.join().unwrap();
        #[cfg(pitfall)]
        let early = worker.is_finished();
        assert!(early || result == 42);
    });
}
