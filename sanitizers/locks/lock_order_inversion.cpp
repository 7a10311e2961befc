// SPDX-License-Identifier: MIT
// Two locks at once: scoped_lock finds an order. The mutants lock one by one, each in an order of its own. Nobody waits
// here, for one comes after the other; some day they will come together, and wait for ever.
// Report: tsan {{lock-order-inversion (potential deadlock)}}
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static std::mutex accounts;
static std::mutex journal;

#if MUTANT
// Not inlined: lock() of libc++ is in its library, which is not instrumented, and TSan then knows only who called this.
[[gnu::noinline]] static std::unique_lock<std::mutex> hold(std::mutex& mutex) { return std::unique_lock{mutex}; }
#endif

static void deposit() {
    const rendezvous::Turn first{1};
#if MUTANT
    const auto one = hold(accounts); // lock: here
    const auto two = hold(journal);  // lock: here
#else
    const std::scoped_lock both{accounts, journal};
#endif
}

static void audit() {
    const rendezvous::Turn second{2};
#if MUTANT
    const auto one = hold(journal);  // lock: here
    const auto two = hold(accounts); // lock: here
#else
    const std::scoped_lock both{journal, accounts};
#endif
}

int main() {
    std::thread worker{deposit};
    audit();
    worker.join();
}
