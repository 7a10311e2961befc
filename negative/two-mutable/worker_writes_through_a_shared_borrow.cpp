// SPDX-License-Identifier: MIT
// A worker appends to a vector that it was lent shared.
// Rust: E0596  Line: 1  Breaks: data race, use after free  Rule: CP.2
// Other workers read the vector while push_back moves its elements. Rust: cannot borrow `*mine` as mutable, as it is
// behind a `&` reference. Fix: lend it with borrow_mut.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
#if PITFALL
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> all) {
        s.spawn([](fearless::Ref<Numbers> mine) -> void {
            mine->push_back(4);
            // gcc-error@-1 {{as 'this' argument discards qualifiers}}
            // clang-error@-2 {{no matching member function for call to 'push_back'}}
        }, all);
    };
    fearless::scope(body, fearless::borrow(numbers));
#else
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        s.spawn([](fearless::RefMut<Numbers> mine) -> void { mine->push_back(4); }, std::move(all));
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
#endif
}
