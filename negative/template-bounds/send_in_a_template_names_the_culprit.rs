// SPDX-License-Identifier: MIT
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

#[cfg(pitfall)]
type Shared = Rc<i32>;
#[cfg(not(pitfall))]
type Shared = Arc<i32>;

struct Account {
    cache: Shared,
}

fn audit<T: Send + 'static>(value: T, read: fn(T) -> i32) -> i32 {
    thread::spawn(move || read(value)).join().unwrap()
}

fn main() {
    let account = Account { cache: Shared::new(1) };
    assert_eq!(audit(account, |mine| *mine.cache), 1);
    let _ = (Rc::new(1), Arc::new(1));
}
