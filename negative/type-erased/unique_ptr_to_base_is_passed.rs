// SPDX-License-Identifier: MIT
use std::thread;

trait Shape {
    fn area(&self) -> i32;
}

struct Square {
    side: i32,
}

impl Shape for Square {
    fn area(&self) -> i32 {
        self.side * self.side
    }
}

fn main() {
    #[cfg(pitfall)]
    let shape: Box<dyn Shape> = Box::new(Square { side: 6 });
    #[cfg(not(pitfall))]
    let shape: Box<Square> = Box::new(Square { side: 6 });
    let worker = thread::spawn(move || shape.area());
    assert_eq!(worker.join().unwrap(), 36);
}
