// SPDX-License-Identifier: MIT
// A borrow is used after it was moved to another variable.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The old variable is empty, and the library ends the program. Rust: borrow of moved value: `lent`. Fix: use the new
// one.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    int count = 41;
    const auto body = [](fearless::Scope&, fearless::RefMut<int> lent) {
        fearless::RefMut<int> other = std::move(lent);
#if PITFALL
        *lent += 1; // clang-error {{method 'operator*' on object 'lent' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
        *other += 1;
#endif
        (void)other;
    };
    fearless::scope(body, fearless::borrow_mut(count));
}
