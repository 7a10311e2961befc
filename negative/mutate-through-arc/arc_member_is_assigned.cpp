// SPDX-License-Identifier: MIT
// A member of the value in an Arc is assigned.
// Rust: E0594  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// The other owners read the member at the same time, without a lock. Rust: cannot assign to data in an `Arc`. Fix: a
// Mutex inside the Arc.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
#if PITFALL
    fearless::Arc shared{std::pair{1, 2}};
    shared->first = 1;
    // gcc-error@-1 {{assignment of member}}
    // clang-error@-2 {{cannot assign to return value because function 'operator->' returns a const value}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<std::pair<int, int>>>(std::pair{1, 2});
    shared->lock()->first = 1;
#endif
    return 0;
}
