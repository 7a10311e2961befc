// SPDX-License-Identifier: MIT
// A worker captures an exclusive borrow by copy.
// Rust: E0382  Line: 1  Breaks: data race  Rule: CP.2
// The body would keep the original, and both could write the vector. Rust: `&mut` is not Copy. Fix: pass it as an
// argument, with std::move.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
#if PITFALL
        s.spawn([all]() mutable { all->push_back(4); });
        // gcc-error@-1 {{use of deleted function 'fearless::RefMut<T>::RefMut(const fearless::RefMut<T>&)}}
        // clang-error@-2 {{an exclusive borrow has no copy; move, split or downgrade() it}}
#else
        s.spawn([](fearless::RefMut<Numbers> mine) { mine->push_back(4); }, std::move(all));
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
