// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
fn counter(text: &str) -> impl Fn() -> usize + '_ {
    move || text.len()
}

#[cfg(not(pitfall))]
fn counter(text: &str) -> impl Fn() -> usize {
    let mine = text.to_string();
    move || mine.len()
}

fn main() {
    let text = String::from("text");
    let worker = thread::spawn(counter(&text));
    assert_eq!(worker.join().unwrap(), 4);
}
