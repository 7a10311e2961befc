// SPDX-License-Identifier: MIT
// A worker started by a Builder captures a local by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// A thread with a name may outlive the frame like any other, and then reads a dead local. Rust asks for `move`. Fix: as
// for spawn, capture by value.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    auto worker = fearless::Builder{}.name("borrower").spawn([&answer] { return answer; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::Builder{}.name("owner").spawn([answer] { return answer; });
#endif
    return worker ? *std::move(*worker).join() : 1;
}
