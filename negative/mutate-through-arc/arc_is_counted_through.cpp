// SPDX-License-Identifier: MIT
// The value in an Arc is incremented.
// Rust: E0594  Line: 1  Breaks: data race, wrong result  Rule: CP.2, CP.3
// Two owners read the same number and both write it plus one: an increment is lost. Rust: cannot assign to data in an
// `Arc`. Fix: a Mutex inside the Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Arc shared{42};
    ++*shared;
    // gcc-error@-1 {{increment of read-only location}}
    // clang-error@-2 {{cannot assign to return value because function 'operator*' returns a const value}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<int>>(42);
    shared->with([](int& value) { ++value; });
#endif
    return 0;
}
