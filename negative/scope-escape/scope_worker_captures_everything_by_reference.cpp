// SPDX-License-Identifier: MIT
// A worker of a scope captures by [&], and with it a local of the scope's body.
// Rust: E0373  Line: 1
// [&] is safe in a callable that is called at once. This one is called later, on another thread.
// Rust: closure may outlive the current function. Fix: [=], or the capture by name.
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
