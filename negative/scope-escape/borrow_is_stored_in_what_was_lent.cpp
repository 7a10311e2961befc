// SPDX-License-Identifier: MIT
// A scope lends a list of borrows, and its body stores one in it.
// Rust: E0505  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The list lives longer than the scope; a later use may read a destroyed vector. Rust: cannot move out of the owner
// because it is borrowed. Fix: lend a list of values.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

int main() {
    const Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope&, auto all, auto list) {
#if PITFALL
        list->push_back(all);
#else
        list->push_back(*all);
#endif
    };
#if PITFALL
    std::vector<fearless::Ref<Numbers>> list;
#else
    std::vector<Numbers> list;
#endif
    fearless::scope(body, fearless::borrow(numbers), fearless::borrow_mut(list));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
}
