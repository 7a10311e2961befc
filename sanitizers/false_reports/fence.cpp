// SPDX-License-Identifier: MIT
// A flag that is relaxed, with a fence on each side: correct, and ThreadSanitizer does not model fences.
// Write instead: the order in the flag's own store and load.
// False: tsan {{atomic_thread_fence}}
#include <atomic>
#include <thread>

#include "../rendezvous.hpp"

#if defined(__GNUC__) && !defined(__clang__) // GCC warns that it instruments no fence: here that is the point
#    pragma GCC diagnostic ignored "-Wtsan"
#endif

static int data = 0;
static std::atomic<bool> ready{false};

int main() {
    std::thread worker{[] {
        data = 42;
#if MUTANT
        std::atomic_thread_fence(std::memory_order_release);
        ready.store(true, std::memory_order_relaxed);
#else
        ready.store(true, std::memory_order_release);
#endif
    }};
#if MUTANT
    while (!ready.load(std::memory_order_relaxed)) sched_yield();
    std::atomic_thread_fence(std::memory_order_acquire);
#else
    while (!ready.load(std::memory_order_acquire)) sched_yield();
#endif
    const int seen = data;
    worker.join();
    return seen == 42 ? 0 : 1;
}
