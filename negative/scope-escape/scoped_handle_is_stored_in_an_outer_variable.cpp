// SPDX-License-Identifier: MIT
// The body of a scope stores the handle of a worker in a variable of its caller.
// Rust: E0521  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// scope() has joined the worker when it returns; the handle would point to a result that is gone. Rust: borrowed data
// escapes outside of closure. Fix: join inside, and return the result.
#include <fearless/fearless.hpp>

#include <optional>

int main() {
#if PITFALL
    std::optional<fearless::ScopedJoinHandle<int>> kept;
    const auto body = [&kept](fearless::Scope& s) { kept.emplace(s.spawn([] { return 42; })); };
#else
    const auto body = [](fearless::Scope& s) { return *s.spawn([] { return 42; }).join(); };
#endif
    fearless::scope(body);
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
}
