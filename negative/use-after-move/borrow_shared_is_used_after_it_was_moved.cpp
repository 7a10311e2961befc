// SPDX-License-Identifier: MIT
// A shared borrow is used after it was moved into a worker.
// Rust: none  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The old variable is empty, and the library ends the program. In Rust a shared borrow is always copied. Fix: hand over
// a copy.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    const int count = 42;
    const auto body = [](fearless::Scope& s, fearless::Ref<int> lent) -> int {
        const auto read = [](fearless::Ref<int> mine) { return *mine; };
#if PITFALL
        s.spawn(read, std::move(lent));
        return *lent; // clang-error {{method 'operator*' on object 'lent' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
        s.spawn(read, lent);
        return *lent;
#endif
    };
    return fearless::scope(body, fearless::borrow(count));
}
