// SPDX-License-Identifier: MIT
// A worker stores its result in a local of the parent.
// Rust: E0373  Line: 1  Breaks: data race, use after free  Rule: CP.2, F.53, CP.60
// A read before the join is a data race with the worker's write, and if the parent returns first, the worker writes
// into a dead frame. Rust asks for `move`. Fix: return the result.
#include <fearless/fearless.hpp>

int main() {
    int result = 0;
#if PITFALL
    auto worker = fearless::spawn([&result] { result = 42; return 0; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([] { return 42; });
#endif
    result += *std::move(worker).join();
    return result;
}
