// SPDX-License-Identifier: MIT
// A range is split without giving it up.
// Rust: E0499  Line: 1  Breaks: data race  Rule: CP.2
// The whole range and its halves could be written by different threads. Rust: cannot borrow as mutable more than once
// at a time. Fix: std::move.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope&, fearless::RefMut<Numbers> all) {
#if PITFALL
        auto halves = fearless::split_at_mut(all, 2);
        // gcc-error@-1 {{use of deleted function 'fearless::RefMut<T>::RefMut(const fearless::RefMut<T>&)}}
        // clang-error@-2 {{an exclusive borrow has no copy; move, split or downgrade() it}}
#else
        auto halves = fearless::split_at_mut(std::move(all), 2);
#endif
        (void)halves;
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
