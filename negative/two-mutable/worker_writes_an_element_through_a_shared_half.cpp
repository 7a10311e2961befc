// SPDX-License-Identifier: MIT
// A worker writes an element of a half that it was lent shared.
// Rust: E0594  Line: 1  Breaks: data race  Rule: CP.2
// Other workers may read the same half at the same time. Rust: cannot assign to `half[_]`, which is behind a `&`
// reference. Fix: split_at_mut.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
#if PITFALL
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> all) {
        auto halves = fearless::split_at(all, 2);
        s.spawn([](fearless::Ref<int[]> half) -> void { half[0] = 0; }, std::move(halves.first));
        // gcc-error@-1 {{assignment of read-only location}}
        // clang-error@-2 {{cannot assign to return value because function 'operator[]' returns a const value}}
    };
    fearless::scope(body, fearless::borrow(numbers));
#else
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        auto halves = fearless::split_at_mut(std::move(all), 2);
        s.spawn([](fearless::RefMut<int[]> half) -> void { half[0] = 0; }, std::move(halves.first));
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
#endif
}
