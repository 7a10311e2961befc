// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let answer = thread::scope(|s| {
        let mut count = vec![41];
        #[cfg(pitfall)]
        let result = &mut count;
        #[cfg(not(pitfall))]
        let mut result = std::mem::take(&mut count);
        let worker = s.spawn(move || {
            result[0] += 1;
            result[0]
        });
        worker.join().unwrap()
    });
    assert_eq!(answer, 42);
}
