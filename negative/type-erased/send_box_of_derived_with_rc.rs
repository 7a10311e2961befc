// SPDX-License-Identifier: MIT
trait Shape {
    fn area(&self) -> i32;
}
#[cfg(pitfall)]
struct Square(std::rc::Rc<i32>);
#[cfg(not(pitfall))]
struct Square(std::sync::Arc<i32>);

impl Shape for Square {
    fn area(&self) -> i32 {
        *self.0 * *self.0
    }
}

fn main() {
    let shape: Box<dyn Shape + Send> = Box::new(Square(6.into()));
    assert_eq!(shape.area(), 36);
}
