// SPDX-License-Identifier: MIT
// Rust believes the claim, too: that is what `unsafe impl` means.
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

struct Node {
    #[cfg(pitfall)]
    value: Rc<i32>,
    #[cfg(not(pitfall))]
    value: Arc<i32>,
}

#[cfg(pitfall)]
unsafe impl Send for Node {}

impl Node {
    fn value(&self) -> i32 {
        *self.value
    }
}

fn main() {
    #[cfg(pitfall)]
    let value = Rc::new(42);
    #[cfg(not(pitfall))]
    let value = Arc::new(42);
    let node = Node { value };
    let worker = thread::spawn(move || node.value());
    assert_eq!(worker.join().unwrap(), 42);
}
