// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let worker = thread::spawn(|| {
        let data = vec![1];
        #[cfg(pitfall)]
        return data.iter();
        #[cfg(not(pitfall))]
        return data.into_iter();
    });
    assert!(worker.join().unwrap().next().is_some());
}
