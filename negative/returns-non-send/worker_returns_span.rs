// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| {
        let data = vec![1];
        #[cfg(pitfall)]
        return &data[..];
        #[cfg(not(pitfall))]
        return data;
    });
    assert_eq!(worker.join().unwrap().len(), 1);
}
