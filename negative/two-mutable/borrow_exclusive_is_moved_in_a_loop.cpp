// SPDX-License-Identifier: MIT
// A loop moves the same exclusive borrow into each worker.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The second worker gets an empty borrow; the library ends the program when it is used. Rust: value moved here, in
// previous iteration of loop. Fix: a piece for each worker.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
#if PITFALL
        for (int worker = 0; worker < 2; ++worker)
            s.spawn([](fearless::RefMut<Numbers> mine) { mine->front() += 1; }, std::move(all));
        // clang-error@-2 {{state of variable 'all' must match at the entry and exit of loop}}
        // gcc-silent {{the program ends in the second worker: E0382: a borrow is used after it was handed over}}
#else
        for (auto number : fearless::iter_mut(std::move(all)))
            s.spawn([](fearless::RefMut<int> mine) { *mine += 1; }, std::move(number));
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
