// SPDX-License-Identifier: MIT
// A release store publishes to an acquire load. The mutant loads with relaxed order.
// Breaks: data race  Rule: CP.2, CP.100
// Report: tsan {{data race}}
#include <atomic>
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
static constexpr auto look = std::memory_order_relaxed;
#else
static constexpr auto look = std::memory_order_acquire;
#endif

static int data = 0;
static std::atomic<bool> ready{false};

int main() {
    auto worker = fearless::spawn([] {
        data = 42; // race: here
        ready.store(true, std::memory_order_release);
    });
    while (!ready.load(look)) sched_yield();
    const int seen = data; // race: here
    (void)std::move(worker).join();
    return seen == 42 ? 0 : 1;
}
