// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

#[derive(Default)]
struct Dictionary {
    #[cfg(pitfall)]
    cache: RefCell<HashMap<i32, i32>>,
    #[cfg(not(pitfall))]
    cache: Mutex<HashMap<i32, i32>>,
}

impl Dictionary {
    fn square(&self, x: i32) -> i32 {
        #[cfg(pitfall)]
        let mut cache = self.cache.borrow_mut();
        #[cfg(not(pitfall))]
        let mut cache = self.cache.lock().unwrap();
        *cache.entry(x).or_insert(x * x)
    }
}

fn main() {
    let shared = Arc::new(Dictionary::default());
    let worker = thread::spawn(move || shared.square(2));
    assert_eq!(worker.join().unwrap(), 4);
}
