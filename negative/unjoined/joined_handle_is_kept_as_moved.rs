// SPDX-License-Identifier: MIT
// Lint: path_statements
use std::thread;

fn main() {
    let worker = thread::spawn(|| 42);
    #[cfg(pitfall)]
    worker;
    #[cfg(not(pitfall))]
    let result = worker.join();
    #[cfg(not(pitfall))]
    assert_eq!(result.unwrap(), 42);
}
