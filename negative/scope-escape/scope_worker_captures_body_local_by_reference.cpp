// SPDX-License-Identifier: MIT
// A worker of a scope captures a local of the scope's body.
// Rust: E0373  Line: 1
// The worker may run until scope() returns; the body's locals die before that.
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
