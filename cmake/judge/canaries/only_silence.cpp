// SPDX-License-Identifier: MIT
// canary: no expectation
// No tool speaks: then it is no negative case.
// Rust: E0373
// Line: 1
int main() {} // gcc-silent {{cannot}} clang-silent {{cannot}}
