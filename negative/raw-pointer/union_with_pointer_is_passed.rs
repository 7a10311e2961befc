// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
#[allow(dead_code)]
union Word {
    number: i32,
    text: *const u8,
}

#[cfg(not(pitfall))]
#[allow(dead_code)]
enum Word {
    Number(i32),
    Text(u8),
}

fn main() {
    #[cfg(pitfall)]
    let word = Word { number: 42 };
    #[cfg(pitfall)]
    let worker = thread::spawn(move || {
        let mine = word;
        unsafe { mine.number }
    });
    #[cfg(not(pitfall))]
    let word = Word::Number(42);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || if let Word::Number(number) = word { number } else { 0 });
    assert_eq!(worker.join().unwrap(), 42);
}
