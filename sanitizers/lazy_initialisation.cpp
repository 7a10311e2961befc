// SPDX-License-Identifier: MIT
// A static of a function is initialised once, whoever comes first. The mutant does it by hand.
#include "rendezvous.hpp"

#include <utility>

static int answer() {
#if RACE
    static int made = 0;
    return made == 0 ? made = 42 : made; // race: here
#else
    static const int made = [] { return 42; }();
    return made;
#endif
}

int main() {
    auto worker = fearless::spawn([] {
        const int mine = answer();
        rendezvous::reached(1);
        return mine;
    });
    rendezvous::wait_for(1);
    const int mine = answer();
    return *std::move(worker).join() == mine ? 0 : 1;
}
