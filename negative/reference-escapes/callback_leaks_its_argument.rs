// SPDX-License-Identifier: MIT
use std::thread;

fn visit(f: impl FnOnce(&str)) {
    let entry = String::from("only here");
    f(&entry);
}

fn main() {
    let mut worker = None;
    visit(|entry| {
        #[cfg(not(pitfall))]
        let entry = entry.to_string();
        worker = Some(thread::spawn(move || entry.len()));
    });
    assert_eq!(worker.unwrap().join().unwrap(), 9);
}
