// SPDX-License-Identifier: MIT
// Two locks at once: scoped_lock finds an order. The mutants lock one by one, each in an order of its own. Nobody waits
// here, for one comes after the other; some day they will come together, and wait for ever.
// Report: tsan {{lock-order-inversion (potential deadlock)}}
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static std::mutex accounts;
static std::mutex journal;

static void deposit() {
    const rendezvous::Turn first{1};
#if MUTANT
    const std::lock_guard one{accounts}; // lock: here
    const std::lock_guard two{journal};  // lock: here
#else
    const std::scoped_lock both{accounts, journal};
#endif
}

static void audit() {
    const rendezvous::Turn second{2};
#if MUTANT
    const std::lock_guard one{journal};  // lock: here
    const std::lock_guard two{accounts}; // lock: here
#else
    const std::scoped_lock both{journal, accounts};
#endif
}

int main() {
    std::thread worker{deposit};
    audit();
    worker.join();
}
