// SPDX-License-Identifier: MIT
// A scoped_lock takes two mutexes in a safe order. The mutants lock them one by one, in opposite orders. Nobody waits
// here, since one thread runs after the other; when they run together, both wait for ever.
// Breaks: deadlock  Rule: CON53-CPP, CP.21
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
