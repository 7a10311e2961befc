// SPDX-License-Identifier: MIT
// Release publishes what was written before. The mutant says relaxed: one word, and no order.
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
