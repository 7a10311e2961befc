// SPDX-License-Identifier: MIT
// A borrow is put into a vector of borrows, and used outside of it.
// Rust: E0382  Line: 2
// What was moved into the container is in the container. Rust: borrow of moved value: `lent`. Fix: use it there.
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
