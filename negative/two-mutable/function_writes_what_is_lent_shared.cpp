// SPDX-License-Identifier: MIT
// A function that appends is the worker of a vector that is lent shared.
// Rust: E0308  Line: 1  Breaks: data race
// Other workers may read it. Rust: expected `&mut Vec<i32>`, found `&Vec<i32>`. Fix: lend it with borrow_mut.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

void append(Numbers& numbers) { numbers.push_back(4); }

int main() {
    Numbers numbers{1, 2, 3};
#if PITFALL
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> all) -> void {
        s.spawn(append, all); // expected-error {{not_callable__}}
    };
    fearless::scope(body, fearless::borrow(numbers));
#else
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) -> void {
        s.spawn(append, std::move(all));
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
#endif
}
