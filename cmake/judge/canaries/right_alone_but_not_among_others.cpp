// SPDX-License-Identifier: MIT
// canary: right
// canary-neighbour: right_plain
// In a namespace its function is not where it is looked for.
// Rust: none
// Line: 1
int f();
#if PITFALL
int g = ::f(1); // expected-error {{too many arguments}}
#endif
int main() {}
