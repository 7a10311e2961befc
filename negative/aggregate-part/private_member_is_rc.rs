// SPDX-License-Identifier: MIT
use std::thread;

mod data {
    #[cfg(pitfall)]
    use std::rc::Rc as Count;
    #[cfg(not(pitfall))]
    use std::sync::Arc as Count;
    pub struct Data {
        count: Count<i32>,
    }
    impl Data {
        pub fn new() -> Data {
            Data { count: Count::new(42) }
        }
        pub fn get(&self) -> i32 {
            *self.count
        }
    }
}

fn main() {
    let data = data::Data::new();
    let worker = thread::spawn(move || data.get());
    assert_eq!(worker.join().unwrap(), 42);
}
