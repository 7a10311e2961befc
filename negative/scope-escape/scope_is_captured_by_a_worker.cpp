// SPDX-License-Identifier: MIT
// A worker captures the Scope of the body by reference, to start more workers.
// Rust: E0373  Line: 1
// The worker gets the scope from the library if it asks for it; what it captures is the body's business.
// Rust: closure may outlive the current function. Fix: take Scope& as the first parameter.
#include <fearless/fearless.hpp>

int main() {
    fearless::scope([](fearless::Scope& s) {
#if PITFALL
        s.spawn([&s] { s.spawn([] {}); });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        s.spawn([](fearless::Scope& same) { same.spawn([] {}); });
#endif
    });
}
