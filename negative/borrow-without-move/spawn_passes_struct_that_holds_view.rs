// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
struct Job<'a> {
    priority: i32,
    name: &'a str,
}

#[cfg(not(pitfall))]
struct Job {
    priority: i32,
    name: String,
}

fn main() {
    let name = String::from("worker");
    #[cfg(pitfall)]
    let job = Job { priority: 1, name: &name };
    #[cfg(not(pitfall))]
    let job = Job { priority: 1, name };
    let worker = thread::spawn(move || (job.priority, job.name.len()));
    assert_eq!(worker.join().unwrap(), (1, 6));
}
