// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let names = vec!["a".to_string(), "b".to_string()];
    let at = 1;
    #[cfg(pitfall)]
    let names = &names;
    let worker = thread::spawn(move || names[at].len());
    assert_eq!(worker.join().unwrap(), 1);
}
