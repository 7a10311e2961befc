// SPDX-License-Identifier: MIT
// A static local is initialised once, by whichever thread comes first. The mutant does it by hand, with a test and a
// write.
// Breaks: data race  Rule: CP.2, CP.110
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

static int answer() {
#if MUTANT
    static int made = 0;
    return made == 0 ? made = 42 : made; // race: here
#else
    static const int made = [] { return 42; }();
    return made;
#endif
}

int main() {
    auto worker = fearless::spawn([] {
        const rendezvous::Turn first{1};
        return answer();
    });
    const int mine = [] {
        const rendezvous::Turn second{2};
        return answer();
    }();
    return *std::move(worker).join() == mine ? 0 : 1;
}
