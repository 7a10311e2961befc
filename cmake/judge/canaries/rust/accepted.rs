// SPDX-License-Identifier: MIT
// canary: the mistake is accepted
fn main() {
    let answer = 42;
    #[cfg(pitfall)]
    let answer = answer;
    assert_eq!(answer, 42);
}
