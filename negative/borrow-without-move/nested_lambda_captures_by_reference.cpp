// SPDX-License-Identifier: MIT
// A worker captures by value a lambda that captures by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// Copying the inner lambda copies a reference. If the parent returns first, the worker reads a dead local. Rust checks
// closures like any struct. Fix: capture by value in the inner lambda, too.
#include <fearless/fearless.hpp>

int main() {
    int factor = 2;
#if PITFALL
    auto scale = [&factor](int x) { return factor * x; };
    auto worker = fearless::spawn([scale] { return scale(21); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto scale = [factor](int x) { return factor * x; };
    auto worker = fearless::spawn([scale] { return scale(21); });
#endif
    return *std::move(worker).join();
}
