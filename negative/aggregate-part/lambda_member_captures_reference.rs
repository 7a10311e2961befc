// SPDX-License-Identifier: MIT
use std::thread;

struct Task<F> {
    id: i32,
    call: F,
}

fn main() {
    let factor = 42;
    #[cfg(pitfall)]
    let call = || factor;
    #[cfg(not(pitfall))]
    let call = move || factor;
    let data = Task { id: 1, call };
    let worker = thread::spawn(move || data.id * (data.call)());
    assert_eq!(worker.join().unwrap(), 42);
}
