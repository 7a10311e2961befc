// SPDX-License-Identifier: MIT
// A borrow is used after it was moved into a vector.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The old variable is empty, and the library ends the program. Rust: borrow of moved value: `lent`. Fix: use the one in
// the vector.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

int main() {
    int count = 41;
    const auto body = [](fearless::Scope&, fearless::RefMut<int> lent) {
        std::vector<fearless::RefMut<int>> kept;
        kept.push_back(std::move(lent));
#if PITFALL
        *lent += 1; // clang-error {{method 'operator*' on object 'lent' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
        *kept.front() += 1;
#endif
    };
    fearless::scope(body, fearless::borrow_mut(count));
}
