// SPDX-License-Identifier: MIT
// Lint: unused_must_use
use std::thread;

fn main() {
    #[cfg(pitfall)]
    thread::Builder::new().name("forgotten".to_string()).stack_size(1024 * 1024);
    #[cfg(not(pitfall))]
    {
        let builder = thread::Builder::new().name("started".to_string()).stack_size(1024 * 1024);
        assert_eq!(builder.spawn(|| 0).unwrap().join().unwrap(), 0);
    }
}
