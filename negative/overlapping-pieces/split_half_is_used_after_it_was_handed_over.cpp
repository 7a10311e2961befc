// SPDX-License-Identifier: MIT
// The body of a scope reads a half that a worker has.
// Rust: E0382  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// With a plain span, the worker writes the half while the body reads it; here the half is empty after the move, and the
// library ends the program. Rust: borrow of moved value: `left`. Fix: the worker returns it as its result.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;
using Half = fearless::RefMut<int[]>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) -> int {
        auto halves = fearless::split_at_mut(std::move(all), 2);
        Half left = std::move(halves.first);
        auto worker = s.spawn([](Half mine) -> Half { return ++mine[0], std::move(mine); }, std::move(left));
#if PITFALL
        return left[0]; // clang-error {{method 'operator[]' on object 'left' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
        left = *std::move(worker).join();
        return left[0];
#endif
    };
    return fearless::scope(body, fearless::borrow_mut(numbers));
}
