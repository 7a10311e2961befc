// SPDX-License-Identifier: MIT
// The worker owns all it captures, but one of its captures is a lambda that borrows.
// Rust: E0373  Line: 1
// A borrow does not get better by being wrapped. Rust sees through closures as through any struct. Fix: own it there
// too.
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
