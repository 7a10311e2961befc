// SPDX-License-Identifier: MIT
type Job = Box<dyn FnMut() -> i32 + Send>;

fn main() {
    #[cfg(pitfall)]
    let call: Box<dyn FnMut() -> i32> = Box::new(|| 42);
    #[cfg(not(pitfall))]
    let call = || 42;
    let mut job: Job = Box::new(call);
    assert_eq!(job(), 42);
}
