// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::thread;

fn main() {
    let workers = vec![thread::spawn(|| ())];
    for worker in workers {
        #[cfg(pitfall)]
        worker.join();
        #[cfg(not(pitfall))]
        worker.join().unwrap();
    }
}
