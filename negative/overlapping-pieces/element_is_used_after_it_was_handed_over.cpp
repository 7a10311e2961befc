// SPDX-License-Identifier: MIT
// A loop writes an element after it gave it to a worker.
// Rust: E0382  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// With a plain reference, the loop and the worker write one element at the same time; here the borrow is empty after
// the move, and the library ends the program. Rust: borrow of moved value: `number`. Fix: write first.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        const auto twice = [](fearless::RefMut<int> mine) { *mine *= 2; };
        for (fearless::RefMut<int> number : fearless::iter_mut(std::move(all))) {
#if PITFALL
            s.spawn(twice, std::move(number));
            *number += 1; // clang-error {{method 'operator*' on object 'number' while it is in the 'consumed' state}}
            // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
            *number += 1;
            s.spawn(twice, std::move(number));
#endif
        }
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
