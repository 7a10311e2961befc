// SPDX-License-Identifier: MIT
// Three owners of one vector read it. One of the mutants casts the const away and writes.
#include "rendezvous.hpp"

#include <utility>
#include <vector>

int main() {
    const fearless::Arc<std::vector<int>> numbers{std::vector{1, 2, 3}};
    auto reader = fearless::spawn(
        [](fearless::Arc<std::vector<int>> mine) {
            const int first = mine->front(); // race: here
            rendezvous::reached(1);
            return first;
        },
        numbers);
    auto writer = fearless::spawn(
        [](fearless::Arc<std::vector<int>> mine) {
            rendezvous::wait_for(1);
#if RACE
            const_cast<int&>(mine->front()) = 7; // race: here
            return 0;
#else
            return mine->front();
#endif
        },
        numbers);
    (void)std::move(writer).join();
    return *std::move(reader).join() == 1 ? 0 : 1;
}
