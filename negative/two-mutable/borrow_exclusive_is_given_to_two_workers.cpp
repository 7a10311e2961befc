// SPDX-License-Identifier: MIT
// Two workers get the same exclusive borrow.
// Rust: E0499  Line: 1  Breaks: data race, use after free  Rule: CP.2
// Both would append to the vector at once, and one would write into memory that the other has freed. Rust: cannot
// borrow `all` as mutable more than once at a time. Fix: move it to one worker, or split it.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        const auto grow = [](fearless::RefMut<Numbers> mine) { mine->push_back(4); };
#if PITFALL
        s.spawn(grow, all); // expected-error {{E0382_E0499_a_move_only_value_would_be_copied__hand_it_over}}
        s.spawn(grow, all); // expected-error {{E0382_E0499_a_move_only_value_would_be_copied__hand_it_over}}
#else
        s.spawn(grow, std::move(all));
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
