// SPDX-License-Identifier: MIT
use std::marker::PhantomData;
use std::thread;

struct Slot {
    index: i32,
    _stays_here: PhantomData<*const ()>,
}

impl Slot {
    fn index(&self) -> i32 {
        self.index
    }
}

fn main() {
    let slot = Slot { index: 42, _stays_here: PhantomData };
    #[cfg(pitfall)]
    let worker = thread::spawn(move || slot.index());
    #[cfg(not(pitfall))]
    let index = slot.index();
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || index);
    assert_eq!(worker.join().unwrap(), 42);
}
