// SPDX-License-Identifier: MIT
use std::sync::RwLock;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let table: RwLock<Vec<&str>> = RwLock::new(Vec::new());
    #[cfg(not(pitfall))]
    let table: RwLock<Vec<String>> = RwLock::new(Vec::new());
    thread::scope(|s| {
        s.spawn(|| {
            let line = String::from("text");
            #[cfg(pitfall)]
            let line = line.as_str();
            table.write().unwrap().push(line);
        });
    });
    assert_eq!(table.read().unwrap()[0], "text");
}
