// SPDX-License-Identifier: MIT
// A worker of a scope gets a pointer to a local of the body.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The local is gone when the body returns, and the worker may not have started yet. Rust: `local` does not live long
// enough. Fix: lend it from outside the scope, or pass the value.
#include <fearless/fearless.hpp>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        const int local = 42;
#if PITFALL
        auto worker = s.spawn([](const int* number) { return *number; }, &local);
        // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
        auto worker = s.spawn([](int number) { return number; }, local);
#endif
        return *std::move(worker).join();
    });
}
