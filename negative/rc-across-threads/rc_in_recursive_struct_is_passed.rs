// SPDX-License-Identifier: MIT
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
    children: Vec<Node>,
}

fn sum(node: &Node) -> i32 {
    *node.value + node.children.iter().map(sum).sum::<i32>()
}

fn main() {
    #[cfg(pitfall)]
    let value = Rc::new(42);
    #[cfg(not(pitfall))]
    let value = Arc::new(42);
    let root = Node { value, children: Vec::new() };
    let worker = thread::spawn(move || sum(&root));
    assert_eq!(worker.join().unwrap(), 42);
}
