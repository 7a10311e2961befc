// SPDX-License-Identifier: MIT
use std::thread;

struct Wrapper<T>(T);

// A promise about threads is none about lifetimes.
unsafe impl<T> Send for Wrapper<T> {}

fn main() {
    let text = String::from("text");
    #[cfg(pitfall)]
    let wrapper = Wrapper(text.as_str());
    #[cfg(not(pitfall))]
    let wrapper = Wrapper(text);
    let worker = thread::spawn(move || {
        let mine = wrapper;
        mine.0.len()
    });
    assert_eq!(worker.join().unwrap(), 4);
}
