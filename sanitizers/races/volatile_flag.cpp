// SPDX-License-Identifier: MIT
// An atomic flag is written in one piece and orders other data. The mutant's flag is volatile, which does neither.
// Breaks: data race  Rule: CP.8, CP.200, CP.2
// Report: tsan {{data race}}
#include <atomic>
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
static volatile bool ready = false;
#else
static std::atomic<bool> ready{false};
#endif
static std::atomic<int> data{0}; // relaxed: it is the flag that races, and nothing else

int main() {
    auto worker = fearless::spawn([] {
        data.store(42, std::memory_order_relaxed);
        ready = true; // race: here
        rendezvous::reached(1);
    });
    rendezvous::wait_for(1);
    while (!ready) sched_yield(); // race: here
    const int seen = data.load(std::memory_order_relaxed);
    (void)std::move(worker).join();
    return seen == 42 ? 0 : 1;
}
