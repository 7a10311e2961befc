// SPDX-License-Identifier: MIT
// A static of a function is shared by all who call it, and no capture shows it. One per thread is the mend.
#include "rendezvous.hpp"

#include <utility>

static int calls() {
#if RACE
    static int count = 0;
#else
    static thread_local int count = 0;
#endif
    return ++count; // race: here
}

int main() {
    auto worker = fearless::spawn([] {
        const int mine = calls();
        rendezvous::reached(1);
        return mine;
    });
    rendezvous::wait_for(1);
    (void)calls();
    return *std::move(worker).join() == 1 ? 0 : 1;
}
