// SPDX-License-Identifier: MIT
// Workers get iterators into the same vector.
// Rust: E0499  Line: 1  Breaks: data race  Rule: CP.2, CP.31
// Only the arithmetic of the iterators keeps the workers apart, and an off-by-one is a data race. Rust: cannot borrow
// as mutable more than once at a time. Fix: split_at_mut.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
#if PITFALL
        s.spawn([](Numbers::iterator first, Numbers::iterator last) { *first = *--last; }, all->begin(), all->end());
        // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        auto [left, right] = fearless::split_at_mut(std::move(all), 2);
        s.spawn([](fearless::RefMut<int[]> half) { half[0] = half[1]; }, std::move(left));
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
