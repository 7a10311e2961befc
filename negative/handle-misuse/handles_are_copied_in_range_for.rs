// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let workers = vec![thread::spawn(|| 42)];
    let mut total = 0;
    for worker in workers {
        total += worker.join().unwrap();
    }
    #[cfg(pitfall)]
    assert!(workers[0].is_finished());
    assert_eq!(total, 42);
}
