// SPDX-License-Identifier: MIT
// canary: wrong line
// The error is in a template; the expectation stands on a line that does not call it.
// Rust: none
// Line: 1
#include "refuse.hpp"
int main() {
    Inner<int> refused;
    int x = 0; // expected-error {{the reason of a class}}
    (void)x;
}
