// SPDX-License-Identifier: MIT
// Rust's standard library has no std::async; what its async functions return does nothing until it is awaited.
// Lint: unused_must_use

async fn answer() -> i32 {
    42
}

fn main() {
    #[cfg(pitfall)]
    answer();
    #[cfg(not(pitfall))]
    let _future = answer();
}
