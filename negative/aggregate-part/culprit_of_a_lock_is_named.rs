// SPDX-License-Identifier: MIT
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;

#[cfg(pitfall)]
type Shared = Rc<i32>;
#[cfg(not(pitfall))]
type Shared = Arc<i32>;

struct Entry {
    _value: Shared,
}

fn main() {
    let entries: Mutex<HashMap<i32, Entry>> = Mutex::new(HashMap::new());
    entries.lock().unwrap().insert(1, Entry { _value: Shared::new(1) });
    thread::scope(|s| {
        s.spawn(|| entries.lock().unwrap().clear());
    });
    let _ = (Rc::new(1), Arc::new(1));
}
