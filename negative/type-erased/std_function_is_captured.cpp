// SPDX-License-Identifier: MIT
// A worker captures a std::function.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// It may hold a reference to a local or an unsynchronised count, and its type does not show it. GCC cannot see into the
// closure at all. Rust: within the closure, `dyn Fn()` cannot be sent. Fix: capture the lambda.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
#if PITFALL
    std::function<int()> next = [] { return 42; };
    auto worker = fearless::spawn([next] { return next(); });
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
    auto next = [] { return 42; };
    auto worker = fearless::spawn([next] { return next(); });
#endif
    return *std::move(worker).join();
}
