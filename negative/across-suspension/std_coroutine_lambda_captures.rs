// SPDX-License-Identifier: MIT

#[cfg(pitfall)]
fn work() -> impl std::future::Future<Output = i32> {
    let number = 1;
    async { number }
}

#[cfg(not(pitfall))]
fn work() -> impl std::future::Future<Output = i32> {
    let number = 1;
    async move { number }
}

fn main() {
    drop(work());
}
