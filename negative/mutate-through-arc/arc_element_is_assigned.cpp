// SPDX-License-Identifier: MIT
// An element of a vector in an Arc is assigned.
// Rust: E0596  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// The other owners of the Arc read the element at the same time, without a lock. Rust: cannot borrow data in an `Arc`
// as mutable. Fix: a Mutex inside the Arc.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
#if PITFALL
    fearless::Arc shared{std::vector{1}};
    (*shared)[0] = 1;
    // gcc-error@-1 {{assignment of read-only location}}
    // clang-error@-2 {{cannot assign to return value because function 'operator[]' returns a const value}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<std::vector<int>>>(std::vector{1});
    shared->with([](auto& data) { data[0] = 1; });
#endif
    return 0;
}
