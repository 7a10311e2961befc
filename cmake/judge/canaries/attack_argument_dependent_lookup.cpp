// SPDX-License-Identifier: MIT
// canary: accepted
// Rust: none
// Line: 1
#include "names.hpp"
struct Own {};
int main() {
#if PITFALL
    int k = lib::describe(Own{}); // expected-error {{no matching function}}
#else
    int k = 1;
#endif
    (void)k;
}
