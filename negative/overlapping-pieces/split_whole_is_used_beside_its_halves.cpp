// SPDX-License-Identifier: MIT
// The body of a scope writes the whole range after it was split.
// Rust: E0506  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// The whole overlaps both halves, which workers may be writing. Here the borrow is empty after the split, and the
// library ends the program. Rust: cannot assign to `numbers[_]` because it is borrowed. Fix: use the whole first.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope&, fearless::RefMut<Numbers> all) {
#if !PITFALL
        all->front() = 0;
#endif
        auto halves = fearless::split_at_mut(std::move(all), 2);
#if PITFALL
        all->front() = 0; // clang-error {{method 'operator->' on object 'all' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#endif
        (void)halves;
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
