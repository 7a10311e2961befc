// SPDX-License-Identifier: MIT
// canary: wrong reason
// The text stands on the offending line, but only in its comment.
// Rust: none
// Line: 1
int main() {
    undeclared(); // the documented reason  expected-error {{the documented reason}}
}
