// SPDX-License-Identifier: MIT
// A thread_local is captured by reference, under a name of its own.
// Rust: E0521  Line: 1
// The worker reads another thread's variable. Rust: borrowed data escapes outside of closure. Fix:
// pass the value.
#include <fearless/fearless.hpp>

thread_local int mine = 42;

int main() {
#if PITFALL
    auto worker = fearless::spawn([&other = mine] { return other; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([other = mine] { return other; });
#endif
    return *std::move(worker).join();
}
