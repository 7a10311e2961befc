// SPDX-License-Identifier: MIT
// The body of a scope moves from a vector that it has lent.
// Rust: E0505  Line: 1  Breaks: data race, use after free  Rule: CP.2
// The workers read the vector while the move writes it, and its elements now belong to another vector, which may free
// them. Rust: cannot move out of `numbers` because it is borrowed. Fix: move it after scope().
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
#if PITFALL
    const auto body = [&numbers](fearless::Scope&, fearless::Ref<Numbers>) { Numbers taken = std::move(numbers); };
#else
    const auto body = [](fearless::Scope&, fearless::Ref<Numbers>) {};
#endif
    fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
    const Numbers taken = std::move(numbers);
}
