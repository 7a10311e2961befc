// SPDX-License-Identifier: MIT
// The vector moves into the worker. The mutant kept a reference into it, which moving does not end.
#include "rendezvous.hpp"

#include <utility>
#include <vector>

int main() {
    std::vector<int> data{1, 2, 3};
#if RACE
    [[maybe_unused]] int& first = data.front();
#else
    [[maybe_unused]] int first = data.front();
#endif
    auto worker = fearless::spawn(
        [](std::vector<int> owned) {
            const int seen = owned.front(); // race: here
            rendezvous::reached(1);
            rendezvous::wait_for(2); // the vector lives on meanwhile
            return seen;
        },
        std::move(data));
    rendezvous::wait_for(1);
    first = 7; // race: here
    rendezvous::reached(2);
    return *std::move(worker).join() == 1 ? 0 : 1;
}
