// SPDX-License-Identifier: MIT
use std::thread;

struct Handle<T> {
    value: T,
}

#[cfg(pitfall)]
unsafe impl<T: Sync> Send for T {}
#[cfg(not(pitfall))]
unsafe impl<T: Sync> Send for Handle<T> {}

impl<T> Handle<T> {
    fn get(self) -> T {
        self.value
    }
}

fn main() {
    let mine = Handle { value: 0 };
    let worker = thread::spawn(move || mine.get());
    assert_eq!(worker.join().unwrap(), 0);
}
