// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
struct Sum<'a> {
    data: &'a [i32],
}

#[cfg(not(pitfall))]
struct Sum {
    data: Vec<i32>,
}

#[cfg(pitfall)]
impl Sum<'_> {
    fn call(&self) -> i32 {
        self.data.iter().sum()
    }
}

#[cfg(not(pitfall))]
impl Sum {
    fn call(&self) -> i32 {
        self.data.iter().sum()
    }
}

fn main() {
    let data = vec![20, 22];
    #[cfg(pitfall)]
    let sum = Sum { data: &data };
    #[cfg(not(pitfall))]
    let sum = Sum { data };
    let worker = thread::spawn(move || sum.call());
    assert_eq!(worker.join().unwrap(), 42);
}
