// SPDX-License-Identifier: MIT
// A detached worker owns what it uses. The mutant uses its parent's stack frame, which the parent keeps writing.
// Breaks: data race  Rule: CP.2, CP.26
// Report: tsan {{data race}}
#include "../rendezvous.hpp"

int main() {
    int local = 1;
#if MUTANT
    const Smuggled<int> given{&local};
#else
    const int given = local;
#endif
    fearless::spawn(
        [](auto mine) {
            rendezvous::wait_for(1); // detaching is behind us: it would be an order, if it came after the worker's end
#if MUTANT
            *mine += 1; // race: here
#else
            mine += 1;
#endif
            rendezvous::reached(2);
        },
        given)
        .detach();
    rendezvous::reached(1);
    rendezvous::wait_for(2);
    local += 1; // race: here
    return local == 2 + MUTANT ? 0 : 1;
}
