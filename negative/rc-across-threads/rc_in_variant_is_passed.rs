// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

enum Variant<T> {
    Number(i32),
    Shared(T),
}

fn main() {
    #[cfg(pitfall)]
    let shared = Rc::new(21);
    #[cfg(not(pitfall))]
    let shared = Arc::new(21);
    let wrapped = [Variant::Number(21), Variant::Shared(shared)];
    let worker = thread::spawn(move || {
        let values = wrapped.map(|variant| match variant {
            Variant::Number(number) => number,
            Variant::Shared(shared) => *shared,
        });
        values.iter().sum::<i32>()
    });
    assert_eq!(worker.join().unwrap(), 42);
}
