// SPDX-License-Identifier: MIT
// canary: broken twin
// canary-neighbour: right_plain
// canary-form: twin
// Rust: none
// Line: 1
// The right form does not compile, and stands between two that do.
#if PITFALL
int main() { return "text"; } // expected-error {{invalid conversion}}
#else
int main() { return undeclared; }
#endif
