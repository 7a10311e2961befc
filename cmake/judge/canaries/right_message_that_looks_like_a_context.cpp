// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 1
static_assert(sizeof(int) == 1, "first\nIn second:"); // expected-error {{first}}
int main() {}
