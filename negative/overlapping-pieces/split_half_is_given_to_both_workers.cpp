// SPDX-License-Identifier: MIT
// Both workers get the left half.
// Rust: E0382  Line: 1  Breaks: data race  Rule: CP.2
// A typo, and two threads write the same elements. Rust: use of moved value: `left`. Fix: each half to one worker, with
// std::move.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        const auto clear = [](fearless::RefMut<int[]> half) { half[0] = 0; };
        auto [left, right] = fearless::split_at_mut(std::move(all), 2);
        s.spawn(clear, std::move(right));
#if PITFALL
        s.spawn(clear, left); // expected-error {{E0382_E0499_a_move_only_value_would_be_copied__hand_it_over}}
        s.spawn(clear, left); // expected-error {{E0382_E0499_a_move_only_value_would_be_copied__hand_it_over}}
#else
        s.spawn(clear, std::move(left));
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
