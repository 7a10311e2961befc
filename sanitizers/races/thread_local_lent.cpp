// SPDX-License-Identifier: MIT
// A thread_local belongs to its thread. The mutant lends its own to a worker.
// Breaks: data race  Rule: CP.2, CP.31
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

static thread_local int counter = 0;

int main() {
#if MUTANT
    const Smuggled<int> given{&counter};
#else
    const int given = counter;
#endif
    auto worker = fearless::spawn(
        [](auto mine) {
            const rendezvous::Turn first{1};
#if MUTANT
            *mine += 1; // race: here
#else
            counter = mine + 1;
#endif
        },
        given);
    {
        const rendezvous::Turn second{2};
        counter += 1; // race: here
    }
    (void)std::move(worker).join();
    return counter == 1 + MUTANT ? 0 : 1;
}
