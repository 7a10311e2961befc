// SPDX-License-Identifier: MIT
use std::collections::BTreeMap;
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

#[cfg(pitfall)]
type Data = BTreeMap<i32, Vec<Option<Rc<i32>>>>;

#[cfg(not(pitfall))]
type Data = BTreeMap<i32, Vec<Option<Arc<i32>>>>;

fn main() {
    let data = Data::new();
    let worker = thread::spawn(move || data.is_empty());
    assert!(worker.join().unwrap());
}
