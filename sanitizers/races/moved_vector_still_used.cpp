// SPDX-License-Identifier: MIT
// The vector moves into the worker. The mutant keeps a reference to an element, which still works after the move and
// races with the worker.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

int main() {
    std::vector<int> data{1, 2, 3};
#if MUTANT
    [[maybe_unused]] int& first = data.front();
#else
    [[maybe_unused]] int first = data.front();
#endif
    auto worker = fearless::spawn(
        [](std::vector<int> owned) {
            int seen = 0;
            {
                const rendezvous::Turn mine{1};
                seen = owned.front(); // race: here
            }
            rendezvous::wait_for(1); // the vector lives on meanwhile
            return seen;
        },
        std::move(data));
    {
        const rendezvous::Turn second{2};
        first = 7; // race: here
    }
    rendezvous::reached(1);
    return *std::move(worker).join() == 1 || MUTANT ? 0 : 1;
}
