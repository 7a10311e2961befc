// SPDX-License-Identifier: MIT
// The body of a scope returns its borrow.
// Rust: E0505  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// After scope() the owner may be written, moved or destroyed while the borrow is in use. Rust: cannot move out of the
// owner because it is borrowed. Fix: return a value.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    const std::vector<int> numbers{1, 2, 3};
#if PITFALL
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) { return all; };
#else
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) { return *all; };
#endif
    const auto kept = fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)kept;
}
