// SPDX-License-Identifier: MIT
// A thread that finds the lock taken leaves the data alone. The mutant uses the data without the lock.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

static int count = 0;

static void add_one(const fearless::Mutex<int>& lock, int turn) {
    for (;;) {
        auto guard = lock.try_lock();
#if !MUTANT
        if (!guard) continue;
#endif
        const rendezvous::Turn mine{turn, MUTANT};
        count += 1; // race: here
        return;
    }
}

int main() {
    const fearless::Arc<fearless::Mutex<int>> lock{std::in_place, 0};
    {
#if MUTANT
        auto taken = lock->lock(); // both find it taken
#endif
        auto first = fearless::spawn([](fearless::Arc<fearless::Mutex<int>> mine) { add_one(*mine, 1); }, lock);
        auto second = fearless::spawn([](fearless::Arc<fearless::Mutex<int>> mine) { add_one(*mine, 2); }, lock);
        (void)std::move(first).join();
        (void)std::move(second).join();
    }
    return count == 2 ? 0 : 1;
}
