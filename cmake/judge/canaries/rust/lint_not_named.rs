// SPDX-License-Identifier: MIT
// canary: no lint named
fn main() {
    #[cfg(pitfall)]
    "42".parse::<i32>();
}
