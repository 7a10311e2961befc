// SPDX-License-Identifier: MIT
use std::thread;

struct Job {
    priority: i32,
    #[cfg(pitfall)]
    input: *const i32,
    #[cfg(not(pitfall))]
    input: i32,
}

fn work(job: Job) -> i32 {
    #[cfg(pitfall)]
    let input = unsafe { *job.input };
    #[cfg(not(pitfall))]
    let input = job.input;
    job.priority + input
}

fn main() {
    let input = 41;
    #[cfg(pitfall)]
    let job = Job { priority: 1, input: &input };
    #[cfg(not(pitfall))]
    let job = Job { priority: 1, input };
    let worker = thread::spawn(move || work(job));
    assert_eq!(worker.join().unwrap(), 42);
}
