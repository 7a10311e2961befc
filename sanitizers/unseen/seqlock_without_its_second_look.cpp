// SPDX-License-Identifier: MIT
// A seqlock's reader checks the sequence again, and retries if it has changed. The mutant does not check, and gets one
// half from before a write and one from after.
// Breaks: wrong result  Rule: CP.100
// Silent: tsan {{the halves are atomics, which never race; that they belong together is not written down}}
#include <atomic>
#include <thread>
#include <utility>

#include "../rendezvous.hpp"

static std::atomic<unsigned> sequence{0};
static std::atomic<int> left{0};
static std::atomic<int> right{0};

static std::pair<int, int> read() {
    for (;;) {
        const unsigned before = sequence;
        if (before % 2 != 0) continue;
        const int first = left;
        rendezvous::reached(1);
        rendezvous::wait_for(2); // the writer comes in between
        const int second = right;
#if !MUTANT
        if (sequence != before) continue;
#endif
        return {first, second};
    }
}

int main() {
    std::thread writer{[] {
        rendezvous::wait_for(1);
        sequence += 1;
        left = 1;
        right = 1;
        sequence += 1;
        rendezvous::reached(2);
    }};
    const auto [first, second] = read();
    writer.join();
    return (first != second) == MUTANT ? 0 : 1;
}
