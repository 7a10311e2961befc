// SPDX-License-Identifier: MIT
// Data for a parked thread is written before it is unparked. The mutant writes it afterwards.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

static int data = 0;

int main() {
    auto worker = fearless::spawn(
        [](fearless::Thread parent) {
#if MUTANT
            parent.unpark();
            const rendezvous::Turn first{1};
            data = 42; // race: here
#else
            data = 42;
            parent.unpark();
#endif
        },
        fearless::this_thread::current());
    fearless::this_thread::park();
    int seen = 0;
    {
        const rendezvous::Turn second{2, MUTANT};
        seen = data; // race: here
    }
    (void)std::move(worker).join();
    return seen == 42 || rendezvous::reversed ? 0 : 1;
}
