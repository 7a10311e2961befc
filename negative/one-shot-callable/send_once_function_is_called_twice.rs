// SPDX-License-Identifier: MIT
fn main() {
    #[cfg(pitfall)]
    let job: Box<dyn FnOnce() -> i32 + Send> = Box::new(|| 21);
    #[cfg(not(pitfall))]
    let job: Box<dyn Fn() -> i32 + Send> = Box::new(|| 21);
    assert_eq!(job() + job(), 42);
}
