// SPDX-License-Identifier: MIT
// A worker of a scope captures with [&], and so a local of the body.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, MISRA 8.1.2, EXP54-CPP
// [&] is safe in a callable that is called at once. This one is called later, on another thread, when the local may be
// gone. Rust: closure may outlive the current function. Fix: [=], or a capture by name.
#include <fearless/fearless.hpp>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        int local = 42;
#if PITFALL
        auto worker = s.spawn([&] { return local; });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        auto worker = s.spawn([=] { return local; });
#endif
        return *std::move(worker).join();
    });
}
