// SPDX-License-Identifier: MIT
// A worker captures a thread_local by reference, under a name of its own.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: F.53, EXP54-CPP
// The worker uses the parent's variable, not its own, without synchronisation, and the variable dies with the parent's
// thread. Rust: borrowed data escapes outside of closure. Fix: pass the value.
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
