// SPDX-License-Identifier: MIT
// A spin lock made of an atomic flag is locked with acquire and unlocked with release. The mutant uses relaxed for
// both.
// Breaks: data race  Rule: CP.2, CP.100
// Report: tsan {{data race}}
#include <atomic>
#include <thread>

#include "../rendezvous.hpp"

#if MUTANT
static constexpr auto take = std::memory_order_relaxed;
static constexpr auto give = std::memory_order_relaxed;
#else
static constexpr auto take = std::memory_order_acquire;
static constexpr auto give = std::memory_order_release;
#endif

static std::atomic_flag taken = ATOMIC_FLAG_INIT;
static int count = 0;

static void add_one() {
    while (taken.test_and_set(take)) sched_yield();
    count += 1; // race: here
    taken.clear(give);
}

int main() {
    std::thread worker{[] {
        const rendezvous::Turn first{1};
        add_one();
    }};
    {
        const rendezvous::Turn second{2};
        add_one();
    }
    worker.join();
    return count == 2 ? 0 : 1;
}
