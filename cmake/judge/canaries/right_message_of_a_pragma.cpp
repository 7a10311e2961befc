// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 1
#pragma message "hello" // expected-warning {{hello}}
int main() {}
