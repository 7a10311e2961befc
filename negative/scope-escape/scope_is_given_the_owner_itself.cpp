// SPDX-License-Identifier: MIT
// A scope is given the owner instead of a loan.
// Rust: E0308  Line: 1  Breaks: nothing
// The call would not show who may write. Rust: expected `&Vec<i32>`, found `Vec<i32>`. Fix: borrow(x), or
// borrow_mut(x).
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    const std::vector numbers{1, 2, 3};
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) { return all->size(); };
#if PITFALL
    fearless::scope(body, numbers); // expected-error {{not_a_loan__a_scope_lends_what_borrow_or_borrow_mut_names}}
#else
    fearless::scope(body, fearless::borrow(numbers));
#endif
}
