// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    #[cfg(pitfall)]
    let result: Mutex<&[i32]> = Mutex::new(&[]);
    #[cfg(not(pitfall))]
    let result: Mutex<Vec<i32>> = Mutex::new(Vec::new());
    thread::scope(|s| {
        s.spawn(|| {
            let own = vec![1, 2, 3];
            #[cfg(pitfall)]
            let own = own.as_slice();
            *result.lock().unwrap() = own;
        });
    });
    assert_eq!(result.lock().unwrap().len(), 3);
}
