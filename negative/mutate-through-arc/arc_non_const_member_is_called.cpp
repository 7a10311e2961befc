// SPDX-License-Identifier: MIT
// A non-const member function is called through an Arc.
// Rust: E0596  Line: 1  Breaks: data race, use after free  Rule: CP.2, CP.3
// clear() destroys the elements while other owners read them. Rust: cannot borrow data in an `Arc` as mutable. Fix: a
// Mutex inside the Arc.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
#if PITFALL
    fearless::Arc shared{std::vector{1}};
    shared->clear();
    // gcc-error@-1 {{discards qualifiers}}
    // clang-error@-2 {{but function is not marked const}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<std::vector<int>>>(std::vector{1});
    shared->lock()->clear();
#endif
    return 0;
}
