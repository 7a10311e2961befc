// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

struct Pair<A, B> {
    first: A,
    second: B,
}

fn main() {
    #[cfg(pitfall)]
    let shared = Rc::new(41);
    #[cfg(not(pitfall))]
    let shared = Arc::new(41);
    let wrapped = Pair { first: 1, second: shared };
    let worker = thread::spawn(move || wrapped.first + *wrapped.second);
    assert_eq!(worker.join().unwrap(), 42);
}
