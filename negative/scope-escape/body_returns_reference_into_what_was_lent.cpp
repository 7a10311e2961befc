// SPDX-License-Identifier: MIT
// The body of a scope returns a reference to an element of what it was lent.
// Rust: E0502  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// No one can change the vector during the scope. Afterwards anyone can, and the reference dangles. Rust: cannot borrow
// `numbers` as mutable while it is borrowed. Fix: return the element.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    const std::vector<int> numbers{1, 2, 3};
#if PITFALL
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) -> const int& { return (*all)[0]; };
#else
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) -> int { return (*all)[0]; };
#endif
    return fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
}
