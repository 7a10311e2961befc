// SPDX-License-Identifier: MIT
// Three owners of one vector read it. One of the mutants casts the const away and writes.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

int main() {
    const fearless::Arc<std::vector<int>> numbers{std::vector{1, 2, 3}};
    auto reader = fearless::spawn(
        [](fearless::Arc<std::vector<int>> mine) {
            const rendezvous::Turn first{1};
            const int seen = mine->front(); // race: here
            return seen;
        },
        numbers);
    auto writer = fearless::spawn(
        [](fearless::Arc<std::vector<int>> mine) {
            const rendezvous::Turn second{2};
#if MUTANT
            const_cast<int&>(mine->front()) = 7; // race: here
            return 0;
#else
            return mine->front();
#endif
        },
        numbers);
    (void)std::move(writer).join();
    return *std::move(reader).join() == 1 || MUTANT ? 0 : 1;
}
