// SPDX-License-Identifier: MIT
// A worker is the only user of what it was lent. The mutant kept a reference, taken before, and uses it meanwhile.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

int main() {
    std::vector<int> numbers{1, 2, 3};
    fearless::scope(
        [](fearless::Scope& s, fearless::RefMut<std::vector<int>> all) {
#if MUTANT
            int& first = all->front();
#endif
            auto worker = s.spawn(
                [](fearless::RefMut<std::vector<int>> mine) {
                    const rendezvous::Turn first_turn{1, MUTANT};
                    mine->front() = 7; // race: here
                    return mine;
                },
                std::move(all));
#if MUTANT
            {
                const rendezvous::Turn second_turn{2};
                first = 8; // race: here
            }
            (void)std::move(worker).join();
#else
            auto back = *std::move(worker).join();
            back->front() = 8;
#endif
        },
        fearless::borrow_mut(numbers));
    return numbers.front() == 8 || MUTANT ? 0 : 1;
}
