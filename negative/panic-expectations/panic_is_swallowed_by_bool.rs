// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| 42);
    #[cfg(pitfall)]
    let well: bool = worker.join();
    #[cfg(not(pitfall))]
    let well: bool = worker.join().is_ok();
    assert!(well);
}
