// SPDX-License-Identifier: MIT
// A scope lends a temporary.
// Rust: E0716  Line: 1  Breaks: lost result, use after free  Rule: EXP54-CPP
// The caller never sees what the workers did to it, and a loan that is stored dangles after the statement. Rust:
// temporary value dropped while borrowed. Fix: give it a name.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) { return all->size(); };
#if PITFALL
    fearless::scope(body, fearless::borrow(std::vector{1, 2, 3}));
    // expected-error@-1 {{E0716_a_temporary_dies_before_the_scope_does__lend_a_variable}}
#else
    const std::vector numbers{1, 2, 3};
    fearless::scope(body, fearless::borrow(numbers));
#endif
}
