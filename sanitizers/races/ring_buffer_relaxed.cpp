// SPDX-License-Identifier: MIT
// A ring buffer for one writer and one reader: the index publishes the slot. The mutant's index is relaxed.
// Breaks: data race  Rule: CP.2, CP.100
// Report: tsan {{data race}}
#include <array>
#include <atomic>
#include <cstddef>
#include <thread>

#include "../rendezvous.hpp"

#if MUTANT
static constexpr auto publish = std::memory_order_relaxed;
#else
static constexpr auto publish = std::memory_order_release;
#endif

struct Ring {
    std::array<int, 4> slots{};
    std::atomic<std::size_t> written{0};

    void push(int value) {
        const std::size_t at = written.load(std::memory_order_relaxed);
        slots[at % slots.size()] = value; // race: here
        written.store(at + 1, publish);
    }
    int wait_for_first() {
        while (written.load(std::memory_order_acquire) == 0) sched_yield();
        return slots.front(); // race: here
    }
};

int main() {
    Ring ring;
    std::thread writer{[&ring] { ring.push(42); }};
    const int seen = ring.wait_for_first();
    writer.join();
    return seen == 42 ? 0 : 1;
}
