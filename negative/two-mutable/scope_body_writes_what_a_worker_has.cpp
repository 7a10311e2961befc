// SPDX-License-Identifier: MIT
// The body of a scope writes through an exclusive borrow after a worker got it.
// Rust: E0382  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// With a plain reference, body and worker append to one vector at the same time; here the borrow is empty after the
// move, and the library ends the program. Rust: borrow of moved value: `all`. Fix: write first.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        const auto grow = [](fearless::RefMut<Numbers> mine) { mine->push_back(5); };
#if PITFALL
        s.spawn(grow, std::move(all));
        all->push_back(4); // clang-error {{method 'operator->' on object 'all' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
        all->push_back(4);
        s.spawn(grow, std::move(all));
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
