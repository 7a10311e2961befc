// SPDX-License-Identifier: MIT
use std::thread;

trait Shape: Sync {
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
    let square = Square { side: 6 };
    #[cfg(pitfall)]
    let shape: &dyn Shape = &square;
    #[cfg(not(pitfall))]
    let shape: Square = square;
    let worker = thread::spawn(move || shape.area());
    assert_eq!(worker.join().unwrap(), 36);
}
