// SPDX-License-Identifier: MIT
use std::thread;

thread_local! {
    static BUFFER: String = String::from("scratch");
}

fn main() {
    let worker = BUFFER.with(|buffer| {
        #[cfg(pitfall)]
        let text: &str = buffer;
        #[cfg(not(pitfall))]
        let text: String = buffer.clone();
        thread::spawn(move || text.len())
    });
    assert_eq!(worker.join().unwrap(), 7);
}
