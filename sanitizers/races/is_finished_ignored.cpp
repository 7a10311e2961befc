// SPDX-License-Identifier: MIT
// Who saw is_finished() may read what the worker wrote. The mutant does not ask.
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

int main() {
    int result = 0;
    auto worker = fearless::spawn(
        [](Smuggled<int> out) {
            *out = 42; // race: here
            rendezvous::reached(1);
        },
        Smuggled{&result});
    rendezvous::wait_for(1);
#if !MUTANT
    while (!worker.is_finished()) sched_yield();
#endif
    const int seen = result; // race: here
    (void)std::move(worker).join();
    return seen == 42 ? 0 : 1;
}
