// SPDX-License-Identifier: MIT
// A worker of a scope captures a local of the body by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The worker may run until scope() returns. The body's locals die before that, and the worker reads a dead stack frame.
// Rust: closure may outlive the current function. Fix: give the worker the value.
#include <fearless/fearless.hpp>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        int local = 42;
#if PITFALL
        auto worker = s.spawn([&local] { return local; });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        auto worker = s.spawn([local] { return local; });
#endif
        return *std::move(worker).join();
    });
}
