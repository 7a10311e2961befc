// SPDX-License-Identifier: MIT
use std::collections::BTreeMap;
use std::thread;

fn main() {
    let ages = BTreeMap::from([(1, 42)]);
    #[cfg(pitfall)]
    let mut entry = ages.range(1..);
    #[cfg(not(pitfall))]
    let mut entry = ages.into_iter();
    let worker = thread::spawn(move || entry.next().is_some());
    assert!(worker.join().unwrap());
}
