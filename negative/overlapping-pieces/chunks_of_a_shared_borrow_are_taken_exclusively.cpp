// SPDX-License-Identifier: MIT
// A shared borrow is cut into exclusive chunks.
// Rust: E0596  Line: 1  Breaks: data race  Rule: CP.2
// Every worker can have the shared borrow and reads what another writes through its chunk. Rust: cannot borrow as
// mutable, as it is behind a `&` reference. Fix: lend it with borrow_mut.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
#if PITFALL
    const auto body = [](fearless::Scope&, fearless::Ref<Numbers> all) {
#else
    const auto body = [](fearless::Scope&, fearless::RefMut<Numbers> all) {
#endif
        auto pieces = fearless::chunks_mut(std::move(all), 2);
        // expected-error@-1 {{no matching function for call to 'chunks_mut}}
        (void)pieces;
    };
#if PITFALL
    fearless::scope(body, fearless::borrow(numbers));
#else
    fearless::scope(body, fearless::borrow_mut(numbers));
#endif
}
