// SPDX-License-Identifier: MIT
use std::collections::BTreeMap;
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let shared = Rc::new(42);
    #[cfg(not(pitfall))]
    let shared = Arc::new(42);
    let wrapped = BTreeMap::from([(1, shared)]);
    let worker = thread::spawn(move || *wrapped[&1]);
    assert_eq!(worker.join().unwrap(), 42);
}
