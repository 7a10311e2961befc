// SPDX-License-Identifier: MIT
// A function that takes its vector by value is the worker of one that is lent.
// Rust: E0308  Line: 1  Breaks: lost result
// It would sort a copy, and the vector that was lent for it would stay as it is. Rust: expected `Vec<i32>`, found `&mut
// Vec<i32>`. Fix: take it by reference, which a borrow stands for at the call.
#include <fearless/fearless.hpp>

#include <algorithm>
#include <utility>
#include <vector>

using Numbers = std::vector<int>;

#if PITFALL
void sort(Numbers numbers) { std::sort(numbers.begin(), numbers.end()); }
#else
void sort(Numbers& numbers) { std::sort(numbers.begin(), numbers.end()); }
#endif

int main() {
    Numbers numbers{3, 1, 2};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) -> void {
        s.spawn(sort, std::move(all)); // expected-error {{not_callable__}}
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
