// SPDX-License-Identifier: MIT
// A scope lends a const vector exclusively.
// Rust: E0596  Line: 1  Breaks: undefined behaviour, data race  Rule: CP.2
// const promises every reader that no one writes; a write to a const object is undefined behaviour. Rust: cannot borrow
// as mutable, as it is not declared as mutable. Fix: borrow().
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    const std::vector<int> numbers{1, 2, 3};
    const auto body = [](fearless::Scope&, auto all) { (void)*all; };
#if PITFALL
    fearless::scope(body, fearless::borrow_mut(numbers));
    // expected-error@-1 {{E0596_a_const_object_cannot_be_lent_exclusively__use_borrow}}
#else
    fearless::scope(body, fearless::borrow(numbers));
#endif
}
