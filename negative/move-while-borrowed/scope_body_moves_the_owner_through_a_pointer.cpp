// SPDX-License-Identifier: MIT
// The body of a scope moves from a lent vector through a pointer that it captured by value.
// Rust: E0502  Line: 1  Breaks: data race, use after free  Rule: CP.2
// The workers read the vector while the move writes it. Capturing a pointer by value still captures what it points to
// by reference. Rust: cannot borrow `numbers` as mutable. Fix: no pointer in the body; move after scope().
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
