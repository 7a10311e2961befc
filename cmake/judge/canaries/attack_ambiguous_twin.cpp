// SPDX-License-Identifier: MIT
// canary: broken twin
// canary-form: both
// Rust: none
// Line: 1
#include "names.hpp"
using namespace lib;
int count = 0;
int main() {
    lib::Metres m{1};
#if PITFALL
    int k = m; // gcc-error {{cannot convert}} gcc-error@+4 {{ambiguous}} clang-error {{no viable conversion}} clang-error@+4 {{ambiguous}}
#else
    double k = m.n;
#endif
    ++count;
    (void)k;
}
