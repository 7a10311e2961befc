// SPDX-License-Identifier: MIT
// A function starts a worker that writes to an out-parameter.
// Rust: E0521  Line: 1  Breaks: data race, use after free  Rule: CP.2, F.53, CP.60
// The caller reads the result when the function returns, while the worker writes it. Rust: borrowed data escapes
// outside of the function. Fix: return the handle, whose join gives the value.
#include <fearless/fearless.hpp>

#if PITFALL
auto compute(int& result) {
    return fearless::spawn([&result] { result = 42; return 0; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
}
#else
auto compute() {
    return fearless::spawn([] { return 42; });
}
#endif

int main() {
    int result = 0;
#if PITFALL
    return *compute(result).join() + result;
#else
    return *compute().join() + result;
#endif
}
