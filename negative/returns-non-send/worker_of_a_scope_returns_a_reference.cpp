// SPDX-License-Identifier: MIT
// A worker of a scope returns a reference to an element of what it was lent.
// Rust: none  Line: 1  Breaks: data race, use after free  Rule: CP.31
// After the scope the owner may write or destroy the element while the reference is in use. Rust could return it with
// its lifetime; C++ cannot see how long it is valid. Fix: return the value, or the borrow itself.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

int main() {
    const Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> all) {
#if PITFALL
        const auto worker = [](fearless::Ref<Numbers> mine) -> const int& { return mine->front(); };
#else
        const auto worker = [](fearless::Ref<Numbers> mine) -> int { return mine->front(); };
#endif
        s.spawn(worker, all); // expected-error {{E0277_the_result_is_not_Send_or_borrows__return_an_owned_value}}
    };
    fearless::scope(body, fearless::borrow(numbers));
}
