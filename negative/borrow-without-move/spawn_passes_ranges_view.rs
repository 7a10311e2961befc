// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let data = vec![1, 2, 3];
    let large = |x: &i32| *x > 1;
    #[cfg(pitfall)]
    let mut view = data.iter().copied().filter(large);
    #[cfg(not(pitfall))]
    let mut view = data.into_iter().filter(large);
    let worker = thread::spawn(move || view.next());
    assert_eq!(worker.join().unwrap(), Some(2));
}
