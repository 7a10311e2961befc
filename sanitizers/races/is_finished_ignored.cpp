// SPDX-License-Identifier: MIT
// A thread that has seen is_finished() return true may read what the worker wrote. The mutant does not call it.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

int main() {
    int result = 0;
    auto worker = fearless::spawn(
        [](Smuggled<int> out) {
            const rendezvous::Turn first{1, MUTANT};
            *out = 42; // race: here
        },
        Smuggled{&result});
#if !MUTANT
    while (!worker.is_finished()) sched_yield();
#endif
    int seen = 0;
    {
        const rendezvous::Turn second{2, MUTANT};
        seen = result; // race: here
        rendezvous::use(seen);
    }
    (void)std::move(worker).join();
    return seen == 42 || MUTANT ? 0 : 1;
}
