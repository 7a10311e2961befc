// SPDX-License-Identifier: MIT
// An atomic counts right from everywhere. The mutant is an int.
// Breaks: data race, wrong result  Rule: CP.2
// Report: tsan {{data race}}
#include <atomic>
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
static int count = 0;
#else
static std::atomic<int> count{0};
#endif

static void add_one() {
    count++; // race: here
}

int main() {
    auto worker = fearless::spawn([] {
        const rendezvous::Turn first{1};
        add_one();
    });
    {
        const rendezvous::Turn second{2};
        add_one();
    }
    (void)std::move(worker).join();
    return count == 2 ? 0 : 1;
}
