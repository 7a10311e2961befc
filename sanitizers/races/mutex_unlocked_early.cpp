// SPDX-License-Identifier: MIT
// A guard is held while the data is written. The mutant unlocks first and writes through what it kept.
// Breaks: data race  Rule: CP.2, CP.20
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

static void add_one(const fearless::Mutex<int>& count) {
    auto guard = count.lock();
    int& value = *guard;
#if MUTANT
    guard.unlock();
#endif
    value += 1; // race: here
}

int main() {
    const fearless::Arc<fearless::Mutex<int>> count{std::in_place, 0};
    auto worker = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<int>> mine) {
            const rendezvous::Turn first{1};
            add_one(*mine);
        },
        count);
    {
        const rendezvous::Turn second{2};
        add_one(*count);
    }
    (void)std::move(worker).join();
    return count->with([](const int& n) { return n; }) == 2 ? 0 : 1;
}
