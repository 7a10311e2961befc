// SPDX-License-Identifier: MIT
// The body of an inner scope starts a worker in the outer scope, with a borrow from the inner one.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The outer scope joins its workers later than the inner one; the worker reads a vector that is already gone. Rust:
// `local` does not live long enough. Fix: start the worker in the scope that lends.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

int main() {
    fearless::scope([]([[maybe_unused]] fearless::Scope& outer) {
        Numbers local{1, 2, 3};
#if PITFALL
        const auto body = [&outer](fearless::Scope&, fearless::Ref<Numbers> all) {
            outer.spawn([](fearless::Ref<Numbers> mine) { return mine->size(); }, all);
        };
#else
        const auto body = [](fearless::Scope& inner, fearless::Ref<Numbers> all) {
            inner.spawn([](fearless::Ref<Numbers> mine) { return mine->size(); }, all);
        };
#endif
        fearless::scope(body, fearless::borrow(local));
        // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
    });
}
