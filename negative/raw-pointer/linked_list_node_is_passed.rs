// SPDX-License-Identifier: MIT
use std::thread;

struct Node {
    value: i32,
    #[cfg(pitfall)]
    next: *mut Node,
    #[cfg(not(pitfall))]
    next: Option<Box<Node>>,
}

impl Node {
    fn is_last(&self) -> bool {
        #[cfg(pitfall)]
        let next = std::ptr::NonNull::new(self.next);
        #[cfg(not(pitfall))]
        let next = self.next.as_ref();
        next.is_none()
    }
}

fn main() {
    #[cfg(pitfall)]
    let head = Node { value: 42, next: std::ptr::null_mut() };
    #[cfg(not(pitfall))]
    let head = Node { value: 42, next: None };
    let worker = thread::spawn(move || if head.is_last() { head.value } else { 0 });
    assert_eq!(worker.join().unwrap(), 42);
}
