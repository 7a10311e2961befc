// SPDX-License-Identifier: MIT
// A sum is read after join(). The mutant reads it before.
// Breaks: data race, wrong result  Rule: CP.2, CP.60
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

int main() {
    int sum = 0;
    auto worker = fearless::spawn(
        [](Smuggled<int> total) {
            const rendezvous::Turn first{1, MUTANT};
            for (int i = 1; i <= 1000; ++i) *total += i; // race: here
        },
        Smuggled{&sum});
#if MUTANT
    {
        const rendezvous::Turn second{2};
        (void)*static_cast<volatile int*>(&sum); // race: here
    }
    (void)std::move(worker).join();
    const int seen = sum;
#else
    (void)std::move(worker).join();
    const int seen = sum;
#endif
    return seen == 500500 ? 0 : 1;
}
