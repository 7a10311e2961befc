// SPDX-License-Identifier: MIT
// The address of a local is captured by value.
// Rust: E0277  Line: 1
// No ampersand in front of a name of the capture list, and a borrow all the same: [p = &x].
// GCC sees that the closure holds a reference or a pointer, and not which. Rust: not Send. Fix: capture the value.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    auto worker = fearless::spawn([mine = &answer] { return *mine; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([mine = answer] { return mine; });
#endif
    return *std::move(worker).join();
}
