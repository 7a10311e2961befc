// SPDX-License-Identifier: MIT
// A worker captures the address of a local by value.
// Rust: E0277  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// [p = &x] has no reference capture and still borrows: if the parent returns first, the worker follows a dangling
// pointer. GCC sees that the closure holds a reference or a pointer, not which. Rust: raw pointers are not Send. Fix:
// capture the value.
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
