// SPDX-License-Identifier: MIT
// A worker captures the body's Scope by reference, to start more workers.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53
// The reference is a parameter of the body, and the worker may use it after the body has returned. Rust: closure may
// outlive the current function. Fix: take Scope& as the worker's first parameter.
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
