// SPDX-License-Identifier: MIT
// A worker uses its exclusive borrow after it passed it on to another worker.
// Rust: E0382  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// With a plain reference, both workers write the number at the same time; here the borrow is empty after the move, and
// the library ends the program. Rust: borrow of moved value: `mine`. Fix: use it first.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    int count = 41;
    const auto body = [](fearless::Scope& s, fearless::RefMut<int> lent) {
        const auto outer = [](fearless::Scope& same, fearless::RefMut<int> mine) {
            const auto inner = [](fearless::RefMut<int> last) { *last += 1; };
#if PITFALL
            same.spawn(inner, std::move(mine));
            *mine += 1; // clang-error {{method 'operator*' on object 'mine' while it is in the 'consumed' state}}
            // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
            *mine += 1;
            same.spawn(inner, std::move(mine));
#endif
        };
        s.spawn(outer, std::move(lent));
    };
    fearless::scope(body, fearless::borrow_mut(count));
}
