// SPDX-License-Identifier: MIT
// The value in an Arc is assigned.
// Rust: E0594  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// The other owners read it at the same time, without a lock. Rust: cannot assign to data in an `Arc`. Fix: a Mutex
// inside the Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Arc shared{42};
    *shared = 1;
    // gcc-error@-1 {{assignment of read-only location}}
    // clang-error@-2 {{cannot assign to return value because function 'operator*' returns a const value}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<int>>(42);
    shared->with([](int& value) { value = 1; });
#endif
    return 0;
}
