// SPDX-License-Identifier: MIT
// A release store publishes what was written before. The mutant stores with relaxed order, which orders nothing.
// Breaks: data race  Rule: CP.2, CP.100
// Report: tsan {{data race}}
#include <atomic>
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
static constexpr auto publish = std::memory_order_relaxed;
#else
static constexpr auto publish = std::memory_order_release;
#endif

static int data = 0;
static std::atomic<bool> ready{false};

int main() {
    auto worker = fearless::spawn([] {
        data = 42; // race: here
        ready.store(true, publish);
    });
    while (!ready.load(std::memory_order_acquire)) sched_yield();
    const int seen = data; // race: here
    (void)std::move(worker).join();
    return seen == 42 ? 0 : 1;
}
