// SPDX-License-Identifier: MIT

#[cfg(pitfall)]
async fn work(number: &i32) -> i32 {
    *number
}

#[cfg(not(pitfall))]
async fn work(number: i32) -> i32 {
    number
}

fn start() -> impl std::future::Future<Output = i32> {
    let number = 1;
    #[cfg(pitfall)]
    return work(&number);
    #[cfg(not(pitfall))]
    return work(number);
}

fn main() {
    drop(start());
}
