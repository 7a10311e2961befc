// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn with<R>(count: &Mutex<i32>, mut f: impl FnMut(&mut i32) -> R) -> R {
    f(&mut count.lock().unwrap())
}

fn main() {
    let count = Mutex::new(42);
    let text = String::from("once");
    #[cfg(pitfall)]
    let once = move |_: &mut i32| text;
    #[cfg(not(pitfall))]
    let once = move |_: &mut i32| text.clone();
    assert_eq!(with(&count, once), "once");
}
