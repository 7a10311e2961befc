// SPDX-License-Identifier: MIT
// The value in an Rc is assigned.
// Rust: E0594  Line: 1  Breaks: wrong result  Rule: CP.3
// There is one thread and no race, but every other owner of the Rc sees its value change. Rust: cannot assign to data
// in an `Rc`. Fix: a Mutex inside the Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Arc shared{42};
    fearless::Rc local{1};
    *local = *shared;
    // gcc-error@-1 {{assignment of read-only location}}
    // clang-error@-2 {{cannot assign to return value because function 'operator*' returns a const value}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<int>>(42);
    shared->with([](int& value) { value = 1; });
#endif
    return 0;
}
