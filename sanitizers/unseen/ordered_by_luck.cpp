// SPDX-License-Identifier: MIT
// A number is written under its lock. The mutant writes it before: this time the lock, taken afterwards for nothing,
// orders the two threads all the same. The other way round it is a race: `mutex_unlocked_early` in races/ shows it.
// Breaks: data race  Rule: CP.2
// Silent: tsan {{this execution has an order, and the detector judges executions; run tests under many schedules}}
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static std::mutex mutex;
static int number = 0;

int main() {
    std::thread worker{[] {
#if MUTANT
        number = 42;
        {
            const std::lock_guard lock{mutex};
        }
#else
        const std::lock_guard lock{mutex};
        number = 42;
#endif
        rendezvous::reached(1);
    }};
    rendezvous::wait_for(1);
    int seen = 0;
    {
        const std::lock_guard lock{mutex};
        seen = number;
    }
    worker.join();
    return seen == 42 ? 0 : 1;
}
