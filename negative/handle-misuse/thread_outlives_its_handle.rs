// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let thread = thread::spawn(|| 42).thread();
    #[cfg(not(pitfall))]
    let worker = thread::spawn(|| 42);
    #[cfg(not(pitfall))]
    let thread = worker.thread();
    assert_eq!(thread.name(), None);
}
