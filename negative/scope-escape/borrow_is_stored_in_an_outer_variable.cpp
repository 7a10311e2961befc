// SPDX-License-Identifier: MIT
// The body of a scope stores its borrow in a variable of its caller.
// Rust: E0505  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// The variable lives longer than the scope; a later use may read a destroyed or changed vector. Rust: cannot move out
// of the owner because it is borrowed. Fix: return what is needed of it.
#include <fearless/fearless.hpp>

#include <optional>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    const Numbers numbers{1, 2, 3};
#if PITFALL
    std::optional<fearless::Ref<Numbers>> kept;
    const auto body = [&kept](fearless::Scope&, fearless::Ref<Numbers> all) { kept = all; };
#else
    const auto body = [](fearless::Scope&, fearless::Ref<Numbers> all) { return all->size(); };
#endif
    fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
}
