// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let workers = vec![thread::spawn(|| 42)];
    #[cfg(pitfall)]
    for worker in &workers {
        worker.join().unwrap();
    }
    #[cfg(not(pitfall))]
    for worker in workers {
        worker.join().unwrap();
    }
}
