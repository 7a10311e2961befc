// SPDX-License-Identifier: MIT
// The body of a scope returns its exclusive borrow.
// Rust: E0499  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// After scope() the owner and the borrow could both write the vector. Rust: cannot borrow `numbers` as mutable more
// than once at a time. Fix: use the owner after scope().
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

int main() {
    std::vector<int> numbers{1, 2, 3};
#if PITFALL
    const auto body = [](fearless::Scope&, fearless::RefMut<std::vector<int>> all) { return all; };
#else
    const auto body = [](fearless::Scope&, fearless::RefMut<std::vector<int>> all) { return all->size(); };
#endif
    auto kept = fearless::scope(body, fearless::borrow_mut(numbers));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)kept;
}
