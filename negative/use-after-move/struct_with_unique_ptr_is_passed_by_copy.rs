// SPDX-License-Identifier: MIT
use std::thread;

struct Job {
    answer: Box<i32>,
}

fn work(job: Job) -> i32 {
    *job.answer
}

fn main() {
    let job = Job { answer: Box::new(42) };
    let worker = thread::spawn(move || work(job));
    #[cfg(pitfall)]
    assert_eq!(work(job), 42);
    assert_eq!(worker.join().unwrap(), 42);
}
