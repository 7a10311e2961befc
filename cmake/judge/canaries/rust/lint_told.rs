// SPDX-License-Identifier: MIT
// canary: told by the lint unused_must_use, as documented
// Lint: unused_must_use
fn main() {
    #[cfg(pitfall)]
    "42".parse::<i32>();
}
