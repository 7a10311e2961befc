// SPDX-License-Identifier: MIT
// A worker captures a C array by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The array dies with the frame, and the worker may read it later. Captured by value, the closure has its own array.
// Rust asks for `move`. Fix: capture by value.
#include <fearless/fearless.hpp>

int main() {
    int table[3] = {1, 2, 3};
#if PITFALL
    auto worker = fearless::spawn([&table] { return table[2]; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([table] { return table[2]; });
#endif
    return *std::move(worker).join();
}
