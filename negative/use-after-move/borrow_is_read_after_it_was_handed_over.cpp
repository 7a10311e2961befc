// SPDX-License-Identifier: MIT
// The body of a scope reads through an exclusive borrow that a worker has.
// Rust: E0382  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// With a plain reference, the body reads the number while the worker writes it; here the borrow is empty after the
// move, and the library ends the program. Rust: borrow of moved value: `lent`. Fix: read first.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    int count = 41;
    const auto body = [](fearless::Scope& s, fearless::RefMut<int> lent) -> int {
        const auto add = [](fearless::RefMut<int> mine) { ++*mine; };
#if PITFALL
        s.spawn(add, std::move(lent));
        return *lent; // clang-error {{method 'operator*' on object 'lent' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
        const int before = *lent;
        s.spawn(add, std::move(lent));
        return before;
#endif
    };
    return fearless::scope(body, fearless::borrow_mut(count));
}
