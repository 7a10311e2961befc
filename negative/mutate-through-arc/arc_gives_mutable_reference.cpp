// SPDX-License-Identifier: MIT
// A mutable reference is bound to the value in an Arc.
// Rust: E0596  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// A write through it races with the other owners, who read without a lock. Rust: cannot borrow data in an `Arc` as
// mutable. Fix: a Mutex inside the Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Arc shared{42};
    int& value = *shared;
    // gcc-error@-1 {{discards qualifiers}}
    // clang-error@-2 {{drops 'const' qualifier}}
    value = 1;
#else
    auto shared = fearless::make_arc<fearless::Mutex<int>>(42);
    auto guard = shared->lock();
    int& value = *guard;
    value = 1;
#endif
    return 0;
}
