// SPDX-License-Identifier: MIT
// A sum comes back through join(). The mutant reads it before.
#include "rendezvous.hpp"

#include <utility>

int main() {
    int sum = 0;
    auto worker = fearless::spawn(
        [](Smuggled<int> total) {
            for (int i = 1; i <= 1000; ++i) *total += i; // race: here
            rendezvous::reached(1);
        },
        Smuggled{&sum});
#if RACE
    rendezvous::wait_for(1);
    const int seen = sum; // race: here
    (void)std::move(worker).join();
#else
    (void)std::move(worker).join();
    const int seen = sum;
#endif
    return seen == 500500 ? 0 : 1;
}
