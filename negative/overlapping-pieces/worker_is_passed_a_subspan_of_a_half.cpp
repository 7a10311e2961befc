// SPDX-License-Identifier: MIT
// A worker gets a span over a part of a half.
// Rust: E0499  Line: 1  Breaks: data race, use after free  Rule: CP.2, CP.31
// Spans may overlap, and no one checks it: two workers may write the same elements. Rust: split_at_mut is the way to
// cut a `&mut [T]`. Fix: split again.
#include <fearless/fearless.hpp>

#include <span>
#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        auto [left, right] = fearless::split_at_mut(std::move(all), 3);
#if PITFALL
        s.spawn([](std::span<int> part) { part[0] = 0; }, std::span<int>{left.begin(), 2});
        // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        auto [part, rest] = fearless::split_at_mut(std::move(left), 2);
        s.spawn([](fearless::RefMut<int[]> mine) { mine[0] = 0; }, std::move(part));
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
