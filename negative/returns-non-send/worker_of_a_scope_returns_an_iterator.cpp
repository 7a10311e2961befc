// SPDX-License-Identifier: MIT
// A worker of a scope returns an iterator into what it was lent.
// Rust: none  Line: 1  Breaks: use after free  Rule: CP.31
// After the scope the owner may grow or die, and the iterator dangles. Rust: a slice::Iter carries the lifetime; a C++
// iterator does not. Fix: return the index.
#include <fearless/fearless.hpp>

#include <algorithm>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    const Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> all) {
        const auto worker = [](fearless::Ref<Numbers> mine) {
            const auto found = std::find(mine->begin(), mine->end(), 2);
#if PITFALL
            return found;
#else
            return found - mine->begin();
#endif
        };
        s.spawn(worker, all); // expected-error {{E0277_the_result_is_not_Send_or_borrows__return_an_owned_value}}
    };
    fearless::scope(body, fearless::borrow(numbers));
}
