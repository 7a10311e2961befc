// SPDX-License-Identifier: MIT
use std::rc::Rc;
use std::thread;

struct OnlyMine {
    number: Rc<i32>,
}

impl OnlyMine {
    fn get(self) -> i32 {
        *self.number
    }
}

#[cfg(pitfall)]
unsafe impl Send for Rc<i32> {}
#[cfg(not(pitfall))]
unsafe impl Send for OnlyMine {}

fn main() {
    let mine = OnlyMine { number: Rc::new(42) };
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || mine.get());
    #[cfg(pitfall)]
    let worker = thread::spawn(move || 42);
    #[cfg(pitfall)]
    mine.get();
    assert_eq!(worker.join().unwrap(), 42);
}
