// SPDX-License-Identifier: MIT
use std::sync::mpsc;

type Job = Box<dyn FnMut() -> i32 + Send>;

fn main() {
    let (jobs, taken) = mpsc::channel::<Job>();
    {
        let local = 42;
        #[cfg(pitfall)]
        let from = &local;
        #[cfg(not(pitfall))]
        let from = Box::new(local);
        jobs.send(Box::new(move || *from)).unwrap();
    }
    assert_eq!(taken.recv().unwrap()(), 42);
}
