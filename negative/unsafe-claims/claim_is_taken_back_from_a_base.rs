// SPDX-License-Identifier: MIT
use std::marker::PhantomData;
use std::thread;

struct Slot {
    index: i32,
    _stays_here: PhantomData<*const ()>,
}

struct NamedSlot {
    base: Slot,
    _name: i32,
}

impl NamedSlot {
    fn index(self) -> i32 {
        self.base.index
    }
}

fn main() {
    let slot = NamedSlot { base: Slot { index: 42, _stays_here: PhantomData }, _name: 7 };
    #[cfg(pitfall)]
    let worker = thread::spawn(move || slot.index());
    #[cfg(not(pitfall))]
    let index = slot.index();
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || index);
    assert_eq!(worker.join().unwrap(), 42);
}
