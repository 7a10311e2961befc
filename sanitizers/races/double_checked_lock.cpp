// SPDX-License-Identifier: MIT
// A check outside the lock, and one inside: right with an atomic pointer. The mutant's pointer is a plain one.
// Breaks: data race  Rule: CP.2, CP.110, CP.111
// Report: tsan {{data race}}
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static std::mutex mutex;
static std::unique_ptr<int> owner;
#if MUTANT
static int* instance = nullptr;
#else
static std::atomic<int*> instance{nullptr};
#endif

static int get() {
    if (!instance) { // race: here
        const std::lock_guard lock{mutex};
        if (!instance) {
            owner = std::make_unique<int>(42); // race: here
            instance = owner.get();            // race: here
        }
    }
    return *instance; // race: here
}

int main() {
    std::thread worker{[] {
        const rendezvous::Turn first{1};
        (void)get();
    }};
    {
        const rendezvous::Turn second{2};
        (void)get();
    }
    worker.join();
    return get() == 42 ? 0 : 1;
}
