// SPDX-License-Identifier: MIT
// canary: refused for another reason
// Lint: unused_must_use
fn main() {
    #[cfg(pitfall)]
    let answer = 42;
}
