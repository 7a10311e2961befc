// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| {
        let data = vec![1];
        #[cfg(pitfall)]
        return &data[0];
        #[cfg(not(pitfall))]
        return data[0];
    });
    assert_eq!(worker.join().unwrap().to_string(), "1");
}
