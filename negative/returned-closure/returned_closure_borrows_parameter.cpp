// SPDX-License-Identifier: MIT
// A function returns a closure that captures its parameter by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, F.43, EXP54-CPP, MISRA 6.8.2
// The parameter dies when the function returns, so the closure dangles at once, with or without a thread. Rust: returns
// a value referencing a function parameter. Fix: capture by value.
#include <fearless/fearless.hpp>

auto scale(int factor) {
#if PITFALL
    return [&factor](int x) { return factor * x; };
    // clang-error@-1 {{address of stack memory associated with parameter 'factor' returned}}
#else
    return [factor](int x) { return factor * x; };
#endif
}

int main() {
    auto worker = fearless::spawn(scale(2), 21);
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
    return *std::move(worker).join();
}
