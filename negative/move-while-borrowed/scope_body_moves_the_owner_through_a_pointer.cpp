// SPDX-License-Identifier: MIT
// The body of a scope has captured a pointer to what it lends, by value, and moves from it.
// Rust: E0502  Line: 1
// A pointer by value is a capture by reference in disguise. Rust: cannot borrow `numbers` as mutable.
// Fix: let the body have no pointer, and move after scope().
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
#if PITFALL
    const auto body = [p = &numbers](fearless::Scope&, fearless::Ref<Numbers>) { Numbers taken = std::move(*p); };
#else
    const auto body = [](fearless::Scope&, fearless::Ref<Numbers>) {};
#endif
    fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
    const Numbers taken = std::move(numbers);
}
