// SPDX-License-Identifier: MIT
// A static local is shared by all callers, and no capture shows it. One per thread is the fix.
// Breaks: data race  Rule: CP.2, I.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

static int calls() {
#if MUTANT
    static int count = 0;
#else
    static thread_local int count = 0;
#endif
    return ++count; // race: here
}

int main() {
    auto worker = fearless::spawn([] {
        const rendezvous::Turn first{1};
        return calls();
    });
    {
        const rendezvous::Turn second{2};
        (void)calls();
    }
    return *std::move(worker).join() <= 1 + MUTANT ? 0 : 1;
}
