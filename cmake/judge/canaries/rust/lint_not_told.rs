// SPDX-License-Identifier: MIT
// canary: the mistake is accepted
// Lint: unused_must_use
fn main() {
    #[cfg(pitfall)]
    let _ = "42".parse::<i32>();
}
