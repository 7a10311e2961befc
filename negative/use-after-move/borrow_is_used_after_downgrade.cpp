// SPDX-License-Identifier: MIT
// The body of a scope writes through an exclusive borrow after downgrade().
// Rust: E0506  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// With a plain reference, the body writes the number while a worker reads it; here the borrow is empty after
// downgrade(), and the library ends the program. Rust: cannot assign to `*lent` because it is borrowed. Fix: write
// first.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    int count = 41;
    const auto body = [](fearless::Scope& s, fearless::RefMut<int> lent) {
#if !PITFALL
        *lent = 42;
#endif
        const fearless::Ref<int> shared = std::move(lent).downgrade();
        s.spawn([](fearless::Ref<int> mine) { return *mine; }, shared);
#if PITFALL
        *lent = 42; // clang-error {{method 'operator*' on object 'lent' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#endif
    };
    fearless::scope(body, fearless::borrow_mut(count));
}
